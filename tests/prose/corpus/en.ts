import { pairsOf } from "./pairs.ts";

/** In the style of English bulletins. */
export const enPairs = [
  ...pairsOf("2021Q3", [
    [
      "value",
      "The city started 244 projects in the third quarter.",
      "The city started 245 projects in the third quarter.",
      "245 projects",
    ],
    [
      "scale",
      "Total investment of the starts was 90.82 billion yuan.",
      "Total investment of the starts was 908.2 billion yuan.",
      "908.2 billion yuan",
    ],
    [
      "scale",
      "The 244 starts were worth 90.82 billion yuan.",
      "The 244 starts were worth 90.82 million yuan.",
      "90.82 million yuan",
    ],
    [
      "rounding",
      "Total investment of the starts was 90.8 billion yuan.",
      "Total investment of the starts was 90.9 billion yuan.",
      "90.9 billion yuan",
    ],
    [
      "value",
      "Their annual plan was 37.05 billion yuan.",
      "Their annual plan was 37.5 billion yuan.",
      "37.5 billion yuan",
    ],
    [
      "direction",
      "Starts were up 12.4% on a year earlier.",
      "Starts were down 12.4% on a year earlier.",
      "12.4%",
    ],
    [
      "direction",
      "Total investment of starts was down 15.3% on a year earlier.",
      "Total investment of starts was up 15.3% on a year earlier.",
      "15.3%",
    ],
    [
      "value",
      "Maojian District started 52 projects.",
      "Maojian District started 59 projects.",
      "59 projects",
    ],
    [
      "owner",
      "Zhangwan District started 47 projects.",
      "Zhangwan District started 38 projects.",
      "38 projects",
    ],
    [
      "value",
      "The completion rate was 78.4%, 3.4 percentage points ahead of the calendar.",
      "The completion rate was 78.4%, 4.4 percentage points ahead of the calendar.",
      "4.4 percentage points",
    ],
    [
      "direction",
      "Completion was 3.4 percentage points ahead of the calendar.",
      "Completion was 3.4 percentage points behind the calendar.",
      "3.4 percentage points",
    ],
    [
      "unit",
      "The completion rate was 3.3 percentage points higher than a year earlier.",
      "The completion rate was 3.3% higher than a year earlier.",
      "3.3%",
    ],
    [
      "value",
      "Fixed-asset investment was up 16.6%, 3rd in the province.",
      "Fixed-asset investment was up 16.6%, 4th in the province.",
      "4th",
    ],
    ["direction", "Private investment was down 3.1%.", "Private investment was up 3.1%.", "3.1%"],
    [
      "value",
      "The rally saw 15 projects worth 10.79 billion yuan.",
      "The rally saw 16 projects worth 10.79 billion yuan.",
      "16 projects",
    ],
    [
      "value",
      "The rally projects are expected to bring 87,000 jobs.",
      "The rally projects are expected to bring 78,000 jobs.",
      "78,000 jobs",
    ],
    [
      "value",
      "The city held 27 batches of starts.",
      "The city held 28 batches of starts.",
      "28 batches",
    ],
    [
      "scale",
      "The province started 2034 projects worth 1.2 trillion yuan.",
      "The province started 2034 projects worth 1.2 billion yuan.",
      "1.2 billion yuan",
    ],
    [
      "value",
      "Industry had 53.5% of the starts' total investment.",
      "Industry had 55.3% of the starts' total investment.",
      "55.3%",
    ],
    [
      "bound",
      "Zhushan County completed more than 5 billion yuan.",
      "Zhushan County completed 5 billion yuan.",
      "5 billion yuan",
    ],
  ]),
  ...pairsOf("2022Q2", [
    ["value", "The start rate was 54.1%.", "The start rate was 45.1%.", "45.1%"],
    [
      "direction",
      "The completion rate was 4.2 percentage points behind the calendar.",
      "The completion rate was 4.2 percentage points ahead of the calendar.",
      "4.2 percentage points",
    ],
    [
      "value",
      "The annual plan is 9.60 billion yuan.",
      "The annual plan is 9.06 billion yuan.",
      "9.06 billion yuan",
    ],
    [
      "owner",
      "In Fang County the completion rate was 46.0%.",
      "In Fang County the completion rate was 43.6%.",
      "43.6%",
    ],
  ]),
];
