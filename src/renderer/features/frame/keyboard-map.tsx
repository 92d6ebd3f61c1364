import { Kbd, Modal, Switch, Table } from "@mantine/core";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";

const CTRL = navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl";

/** Rows of the map: what it does, and the keys pressed together; several ways are listed one after another. */
const rows: readonly { readonly does: string; readonly ways: readonly (readonly string[])[] }[] = [
  { does: "search", ways: [[CTRL, "K"]] },
  { does: "record", ways: [["N"]] },
  { does: "save", ways: [[CTRL, "Enter"]] },
  { does: "undo", ways: [[CTRL, "Z"]] },
  { does: "redo", ways: [[CTRL, "Shift", "Z"]] },
  { does: "move", ways: [["↑"], ["↓"]] },
  { does: "choose", ways: [["Enter"]] },
  { does: "close", ways: [["Esc"]] },
  { does: "help", ways: [["?"]] },
];

/** What the keyboard can do, and the switch for the keys that speech input may set off. */
export function KeyboardMap(props: {
  readonly opened: boolean;
  readonly close: () => void;
  readonly singleKeys: boolean;
  readonly setSingleKeys: (on: boolean) => void;
}) {
  const { t } = useTranslation("frame");
  return (
    <Modal
      opened={props.opened}
      onClose={props.close}
      title={t("map.title")}
      closeButtonProps={{ size: 44, "aria-label": t("common:close") }}
      size="lg"
    >
      <Table verticalSpacing="sm" mb="lg">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("map.does")}</Table.Th>
            <Table.Th scope="col">{t("map.key")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ does, ways }) => (
            <Table.Tr key={does}>
              <Table.Td>{t(`map.${does}`)}</Table.Td>
              <Table.Td>
                {ways.map((keys, way) => (
                  <Fragment key={keys.join()}>
                    {way > 0 && ` ${t("map.or")} `}
                    {keys.map((key, at) => (
                      <Fragment key={key}>
                        {at > 0 && " + "}
                        <Kbd>{key}</Kbd>
                      </Fragment>
                    ))}
                  </Fragment>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch
        size="lg"
        label={t("map.singleKeys")}
        description={t("map.singleKeysHint")}
        checked={props.singleKeys}
        onChange={(event) => props.setSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
