/** What is refused before it is looked at. Real data are a hundred times smaller. */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of one record. */
  recordBytes: 1024 * 1024,
  /** Columns of a header. */
  columns: 200,
  /** Problems listed for one file; what is beyond is counted. */
  problemsPerFile: 1000,
} as const;
