import { pairsOf } from "./pairs.ts";

/** Longer English sentences, with several figures each, in which the wrong one is easy to overlook. */
export const enTraps = [
  ...pairsOf("2021Q3", [
    [
      "value",
      "In the third quarter the city held 27 batches of starts, with 244 projects and a total investment of 90.82 billion yuan.",
      "In the third quarter the city held 27 batches of starts, with 224 projects and a total investment of 90.82 billion yuan.",
      "224 projects",
    ],
    [
      "value",
      "Of the 244 starts, 121 are in industry and 64 in infrastructure.",
      "Of the 244 starts, 112 are in industry and 64 in infrastructure.",
      "112",
    ],
    [
      "direction",
      "The number of starts rose by 12.4% from a year earlier, while their total investment fell by 15.3%.",
      "The number of starts rose by 12.4% from a year earlier, while their total investment rose by 15.3%.",
      "15.3%",
    ],
    [
      "scale",
      "Signed projects are worth 61.25 billion yuan.",
      "Signed projects are worth 612.5 billion yuan.",
      "612.5 billion yuan",
    ],
    [
      "unit",
      "At the end of September completion stood at 78.4%, ahead of the calendar by 3.4 percentage points.",
      "At the end of September completion stood at 78.4%, ahead of the calendar by 3.4%.",
      "3.4%",
    ],
    [
      "value",
      "Almost 80% of the annual plan was completed.",
      "Almost 90% of the annual plan was completed.",
      "90%",
    ],
    [
      "rank",
      "Growth of fixed-asset investment ranked 3rd in the province, up from 5th.",
      "Growth of fixed-asset investment ranked 5th in the province, up from 3rd.",
      "5th",
    ],
    [
      "direction",
      "Investment in the secondary industry was up 22.4%, in the primary industry down 7.6%.",
      "Investment in the secondary industry was up 22.4%, in the primary industry up 7.6%.",
      "7.6%",
    ],
    [
      "value",
      "The average start is worth 372 million yuan.",
      "The average start is worth 327 million yuan.",
      "327 million yuan",
    ],
    [
      "value",
      "Maojian District accounts for 21.3% of the city's starts.",
      "Maojian District accounts for 31.2% of the city's starts.",
      "31.2%",
    ],
    [
      "bound",
      "Total investment of the starts exceeded 90 billion yuan.",
      "Total investment of the starts exceeded 91 billion yuan.",
      "91 billion yuan",
    ],
    [
      "value",
      "The city had 1,477 projects under construction, down 10.1%.",
      "The city had 1,974 projects under construction, down 10.1%.",
      "1,974 projects",
    ],
    [
      "direction",
      "Starts were 8.4% higher than in the second quarter.",
      "Starts were 8.4% lower than in the second quarter.",
      "8.4%",
    ],
    [
      "value",
      "A year earlier 217 projects had started.",
      "A year earlier 271 projects had started.",
      "271 projects",
    ],
    [
      "value",
      "More than 60% of the starts are of 100 million yuan and above.",
      "More than 70% of the starts are of 100 million yuan and above.",
      "70%",
    ],

    [
      "value",
      "From July to September, 244 projects started, 27 more than a year earlier.",
      "From July to September, 244 projects started, 29 more than a year earlier.",
      "29",
    ],
    [
      "direction",
      "Starts: 244 projects, 27 more than a year earlier.",
      "Starts: 244 projects, 27 fewer than a year earlier.",
      "27",
    ],
    [
      "owner",
      "Maojian District, Zhangwan District and Fang County started 52, 47 and 38 projects respectively.",
      "Maojian District, Zhangwan District and Fang County started 52, 38 and 47 projects respectively.",
      "38",
    ],
    [
      "value",
      "Growth of fixed-asset investment was 16.6%, against a target of about 9%.",
      "Growth of fixed-asset investment was 16.6%, against a target of about 6%.",
      "6%",
    ],
    [
      "value",
      "Nearly half of the starts are in industry.",
      "Nearly three-quarters of the starts are in industry.",
      "three-quarters",
    ],
    [
      "scale",
      "Signed investment came to 61.25 billion yuan, or 398 million yuan per project.",
      "Signed investment came to 61.25 billion yuan, or 3.98 billion yuan per project.",
      "3.98 billion yuan",
    ],
    [
      "value",
      "Private investment fell 3.1%, and the number of projects under construction fell 10.1%.",
      "Private investment fell 3.1%, and the number of projects under construction fell 11.0%.",
      "11.0%",
    ],
    [
      "unit",
      "The completion rate rose 3.3 percentage points on the year to 78.4%.",
      "The completion rate rose 3.3% on the year to 78.4%.",
      "3.3%",
    ],
  ]),
  ...pairsOf("2022Q2", [
    [
      "value",
      "At mid-year the register held 61 projects with a total investment of 31.88 billion yuan.",
      "At mid-year the register held 61 projects with a total investment of 38.18 billion yuan.",
      "38.18 billion yuan",
    ],
    [
      "value",
      "Of 41 due starts, 33 were made on plan and 8 were late.",
      "Of 41 due starts, 33 were made on plan and 9 were late.",
      "9",
    ],
    [
      "direction",
      "Completion was 4.2 percentage points behind the calendar, and 0.4 percentage points higher than a year earlier.",
      "Completion was 4.2 percentage points behind the calendar, and 0.4 percentage points lower than a year earlier.",
      "0.4 percentage points",
    ],
    [
      "scale",
      "The projects completed 4.40 billion yuan, up 54.6%.",
      "The projects completed 440 billion yuan, up 54.6%.",
      "440 billion yuan",
    ],
    [
      "rank",
      "By total investment Maojian District ranked 2nd.",
      "By total investment Maojian District ranked 1st.",
      "1st",
    ],
  ]),
];
