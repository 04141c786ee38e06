/** Every table of the data folder, with its columns: those beside the releases, and those of each release. */

export * from "./release-tables.ts";
export * from "./site-tables.ts";
