/// <reference types="astro/client" />
import css from "../styles/all.css?inline";

/**
 * The whole look as one text, lowered for old browsers by the build. It stands in every page: a sheet of
 * its own costs a slow reader half a second.
 */
export const stylesheet: string = css;
