import { readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";

/** Every file below a folder; none where there is no such folder. */
const filesBelow = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
      join(folder, name),
    );
  } catch {
    return [];
  }
};

/**
 * Lets `npm run dev` begin anew when data or commentary change. Pages read them from the disk, outside the
 * modules that the server watches, and would go on showing what they read first.
 */
export function watchIntegration(folders: readonly string[]): AstroIntegration {
  const watched = folders.map((folder) => resolve(folder));
  const isInside = (path: string): boolean =>
    watched.some((folder) => resolve(path).startsWith(folder + sep));
  return {
    name: "jibao-watch",
    hooks: {
      "astro:config:setup": ({ command, addWatchFile, updateConfig }) => {
        if (command !== "dev") return;
        for (const path of watched.flatMap(filesBelow)) addWatchFile(path);
        updateConfig({
          vite: {
            plugins: [
              {
                name: "jibao-watch",
                configureServer({ watcher }) {
                  watcher.add(watched);
                  // A file that is new is watched as soon as it comes, before Astro asks whether it is.
                  watcher.on("add", (path) => {
                    if (isInside(path)) addWatchFile(path);
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
}
