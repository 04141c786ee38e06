/** 定义：投资完成率 · 名单（434个）: where a figure comes from. */
export interface Link {
  readonly label: string;
  readonly href: string;
}
