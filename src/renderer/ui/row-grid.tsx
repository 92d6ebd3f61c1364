import { IconArrowDown, IconArrowUp, IconArrowsSort } from "@tabler/icons-react";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import classes from "./row-grid.module.css";
import { useHeightToBottom } from "./use-height-to-bottom.ts";

export interface GridColumn<Row, Sort extends string = never> {
  readonly key: string;
  readonly header: string;
  /** What the rows are sorted by when the heading is pressed; left out: the heading is only text. */
  readonly sort?: Sort;
  /** What stands in the cell. Links and buttons in it take `tabIndex`, so that only one row is a tab stop. */
  readonly cell: (row: Row, tabIndex: 0 | -1) => ReactNode;
}

export interface GridSort<Sort extends string> {
  readonly by: Sort;
  readonly direction: "ascending" | "descending";
}

export interface RowGridProps<Row, Sort extends string> {
  /** Name of the grid for those who do not see it. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row, Sort>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** What a click on a row, or Enter, does. */
  readonly onOpen: (row: Row) => void;
  readonly sort?: GridSort<Sort>;
  readonly onSort?: (by: Sort) => void;
  /** Lays out one row, the heading's too: cells carry `data-column`. */
  readonly rowClass: string | undefined;
  /** A guess at a row's height in pixels; the rows are measured once they are there. */
  readonly rowHeight?: number;
}

const PAGE = 10;

/**
 * A list of any length as an ARIA grid: only the rows in sight are in the document. Arrow keys, Page Up
 * and Down, Home and End go through the rows, Right and Left through the links of a row, Enter opens.
 */
export function RowGrid<Row, Sort extends string = never>(props: RowGridProps<Row, Sort>) {
  const { columns, rows, rowId, onOpen } = props;
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, rows.length - 1);
  const scroller = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const maxHeight = useHeightToBottom(scroller);

  // oxlint-disable-next-line react/incompatible-library -- it may not be memoised, and nothing here does so
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.rowHeight ?? 64,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowId(row);
    },
    overscan: 8,
    // The active row stays in the document wherever one scrolls, so that the focus is never lost.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (active < 0 || shown.includes(active)) return shown;
      return active < (shown[0] ?? 0) ? [active, ...shown] : [...shown, active];
    },
  });

  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [active]);

  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    virtual.scrollToIndex(next);
    if (next === active) {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true });
      return;
    }
    takesFocus.current = true;
    setChosen(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: Row) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === "ArrowRight") stepThrough(event.currentTarget, 1);
    else if (event.key === "ArrowLeft") stepThrough(event.currentTarget, -1);
    else if (event.key === "Enter" && event.target === event.currentTarget) onOpen(row);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} className={classes["scroller"]} style={{ maxHeight }}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- rows take the keyboard
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className={classes["grid"]}
      >
        <thead className={classes["head"]}>
          <tr aria-rowindex={1} className={props.rowClass}>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody className={classes["body"]} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const tabIndex = index === active ? 0 : -1;
            return (
              <tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                tabIndex={tabIndex}
                className={`${classes["row"]} ${props.rowClass}`}
                style={{ transform: `translateY(${start}px)` }}
                onFocus={() => setChosen(index)}
                onKeyDown={(event) => onKeyDown(event, row)}
                onClick={(event) => {
                  if (isPlainClick(event)) onOpen(row);
                }}
              >
                {columns.map((column) => (
                  <td key={column.key} data-column={column.key} className={classes["cell"]}>
                    {column.cell(row, tabIndex)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell<Row, Sort extends string>(props: {
  readonly column: GridColumn<Row, Sort>;
  readonly sort: GridSort<Sort> | undefined;
  readonly onSort: ((by: Sort) => void) | undefined;
}) {
  const { column, sort, onSort } = props;
  const by = column.sort;
  if (by === undefined) {
    return (
      <th scope="col" data-column={column.key} className={classes["header"]}>
        {column.header}
      </th>
    );
  }
  const direction = sort?.by === by ? sort.direction : undefined;
  const Arrow =
    direction === undefined ? IconArrowsSort : direction === "ascending" ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" data-column={column.key} aria-sort={direction ?? "none"} className={classes["header"]}>
      <button type="button" className={classes["sort"]} data-active={direction} onClick={() => onSort?.(by)}>
        {column.header}
        <Arrow size={16} aria-hidden />
      </button>
    </th>
  );
}

/** Moves the focus to the next or previous link or button of a row; before the first one is the row itself. */
function stepThrough(row: HTMLElement, step: 1 | -1): void {
  const stops = [row, ...row.querySelectorAll<HTMLElement>("a, button")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
}

/** False where a link or button of the row was meant, or where text is being marked. */
function isPlainClick(event: MouseEvent<HTMLElement>): boolean {
  if ((event.target as Element).closest("a, button") !== null) return false;
  return getSelection()?.type !== "Range";
}
