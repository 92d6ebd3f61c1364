import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

// There is no preload: the page talks to the core by requests of its own origin.
export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
      // Externals are what package.json calls "dependencies", above all better-sqlite3 with its native file.
      externalizeDeps: true,
      rolldownOptions: { input: { main: "src/main/hosts/electron/main.ts" } },
    },
  },
  renderer: {
    root: "src/renderer",
    plugins: [
      react(),
      {
        // electron-vite sets "./" for pages opened as files. Ours lie at any depth of a path, so their files
        // are named from the root; the plugin comes after the one that sets it.
        name: "scoot:absolute-base",
        enforce: "post",
        config: () => ({ base: "/" }),
      },
    ],
    build: {
      outDir: "out/renderer",
      // The browser host shows the same build in whatever Chromium is installed, so Electron's is not the measure.
      target: "chrome120",
      minify: true,
      // Read from the disk, not over a line.
      chunkSizeWarningLimit: 2_000,
      // The policy of the pages allows no `data:` fonts, so nothing small is put into the style sheet.
      assetsInlineLimit: 0,
      rolldownOptions: { input: "src/renderer/index.html" },
    },
  },
});
