import "./lib/trusted-types.ts";
import "@fontsource/noto-sans/400.css";
import "@fontsource/noto-sans/600.css";
import "@fontsource/noto-sans/700.css";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./ui/global.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startI18n } from "./i18n/index.ts";
import { queryClient } from "./lib/query-client.ts";
import { router } from "./routes/router.tsx";
import { cssVariablesResolver } from "./ui/css-variables.ts";
import { theme } from "./ui/theme.ts";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";

// Sheets lock the page behind them with a style element; the library that writes it looks for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** Paper is white in every scheme. */
const paperScheme = location.pathname.startsWith("/print/") ? ({ forceColorScheme: "light" } as const) : {};

await startI18n();

const root = document.querySelector("#root");
if (root === null) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme="auto"
        {...paperScheme}
        getStyleNonce={() => nonce}
      >
        {/* Below the middle: at the right end stand the Save buttons of sheets, and Undo must not lie over them. */}
        <Notifications position="bottom-center" limit={3} />
        <RouterProvider router={router} />
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
);
