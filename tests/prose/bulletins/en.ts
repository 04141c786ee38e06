import { sentencesOf } from "./sentences.ts";

/** English sentences on the quarter of bulletins, 2021Q3. */
export const enBulletins = sentencesOf("en", "2021Q3", {
  right: [
    "In the third quarter 244 projects started, 27 more than a year earlier, up 12.4%.",
    "The projects started carry a total investment of 90.82 billion yuan, down 15.3% year on year.",
    "Industry projects account for nearly half of the starts (121) and for 53.5% of the investment.",
    "Fixed-asset investment grew by 16.6% in January–September, ranking third in the province, two places up from the first half.",
    "Growth of fixed-asset investment quickened by 2.5 percentage points from the first half.",
    "Investment in the primary industry fell by 7.6%, while that in the secondary industry rose by 22.4%.",
    "Private investment was still 3.1% lower than a year earlier.",
    "By the end of September 78.4% of the annual plan had been completed, 3.4 percentage points ahead of schedule.",
    "Maojian District and Zhangwan District together started 99 projects, about two fifths of the city's total.",
    "The 15 projects of the rally are expected to create 87,000 jobs.",
    "Zhushan County completed more than 5 billion yuan.",
    "Across the province 2,034 projects started, with a total investment of 1.2 trillion yuan.",
    "Contracts were signed for 154 projects worth 61.25 billion yuan, or roughly 400 million yuan each.",
    "The resumption index slipped from first to second place in the province.",
    "Of the 150 projects of 100 million yuan and above, 27 are of 1 billion yuan and above.",
  ],
  wrong: [
    ["rounding", "In the third quarter 244 projects started, up «12.5%» year on year."],
    ["scale", "The projects started have a total investment of «908.2 billion yuan»."],
    ["direction", "Private investment «rose by 3.1%» in January–September."],
    ["rank", "Growth of fixed-asset investment ranked «fifth» in the province."],
    ["points", "The completion rate was 78.4%, «3.4%» ahead of schedule."],
    ["base", "Industry projects account for «53.5%» of the projects started."],
    ["owner", "Maojian District started «47 projects» and Zhangwan District «52»."],
    ["scale", "The rally projects are expected to create «8,700 jobs»."],
    ["bound", "Total investment of the projects started fell just «short of 90 billion yuan»."],
    ["bound", "Zhushan County completed «less than 5 billion yuan»."],
    [
      "scale",
      "Across the province 2,034 projects started, with a total investment of «1.2 billion yuan».",
    ],
    ["direction", "The resumption index «climbed from second to first place»."],
    [
      "direction",
      "Growth of fixed-asset investment «slowed by 2.5 percentage points» from the first half.",
    ],
    ["direction", "The number of projects under construction «rose by 10.1%» to 1,477."],
    [
      "base",
      "The 27 projects of 1 billion yuan and above make up «11.1%» of those of 100 million yuan and above.",
    ],
  ],
});

/** English sentences on the quarter of a register, 2022Q2. */
export const enRegister = sentencesOf("en", "2022Q2", {
  right: [
    "In the first half of the year investment of 4.4 billion yuan was completed, 45.8% of the annual plan and 4.2 percentage points behind schedule.",
    "Of the 41 projects due to start, 33 did so and eight are overdue.",
    "Thirty-three projects have started this year, up from 27 a year earlier.",
    "Total investment rose by more than half, from 20.38 to 31.88 billion yuan.",
    "Zhangwan District ranked first with a completion rate of 48.7%, Maojian District last with 43.6%.",
    "Completed investment in Zhangwan District more than doubled.",
    "Forty-nine projects, or four out of five, are under construction.",
    "On a like-for-like basis, completed investment rose by only 0.8%.",
    "The start rate was 54.1%, 2.2 percentage points lower than a year earlier.",
    "Seventeen projects started in the second quarter, four more than in the same quarter of 2021.",
  ],
  wrong: [
    ["unit", "In the first half of the year investment of «4.4 million yuan» was completed."],
    ["rounding", "Investment of 4.4 billion yuan was completed, «45.7%» of the annual plan."],
    ["rounding", "Of the 41 projects due to start, 33 did so, a rate of «80.4%»."],
    ["multiple", "Total investment «doubled» from a year earlier."],
    ["rank", "Zhushan County «ranked first» by completion rate."],
    ["value", "«Thirty-six projects» have started this year."],
    ["direction", "The start rate was 54.1%, «2.2 percentage points higher» than a year earlier."],
    ["base", "Zhangwan District accounted for «26.2%» of the city's completed investment."],
    ["multiple", "Total investment was «2.6 times» that of a year earlier."],
    ["fraction", "«Two thirds» of the projects are under construction."],
    ["base", "On a like-for-like basis, completed investment rose by «54.6%»."],
    ["value", "Fang County has «two» overdue projects."],
    ["quarter", "A year earlier, «33 projects» had been started."],
  ],
});
