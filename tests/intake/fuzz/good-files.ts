import { filesOf, smallDataset } from "../small-dataset.ts";

/** Good files for the fuzz test: every table, quoted cells, line breaks, blanks, two quarters. */
const release = (quarter: string, day: string): string =>
  JSON.stringify({
    quarter,
    revision: 1,
    status: "published",
    published_on: day,
    kind: "final",
    register: true,
  });

const texts: Readonly<Record<string, string>> = {
  ...smallDataset,
  "releases/2020Q1/projects.csv":
    "id,name,region,sector,level,tags,bundle,status,total_investment_wan,annual_plan_wan,adjusted_plan_wan,completed_ytd_wan,completed_total_wan,signed,planned_start,actual_start,resumed,planned_finish,actual_finish,expected_jobs,reason,ceremony,source,note\n" +
    'P1,"甲区,产业园",甲区,industry,province,special-bond;rally,,building,50000,10000,9000,2500.5,3000,2019-10-08,2020-02,2020-03-24,,2021-12,,120,,E1,S01;S02,"第一行\n第二行 ""引号"""\n' +
    "P2,乙区公路,420303,基础设施类,city,,B1,unstarted,8000,,,,,,2020-06,,,,,,land,,S01,\n" +
    "P3,丙县水库,丙,,,,B1,paused,12000.25,300,,0,700,,2019-03,2019-05-06,2020-02-20,,,,land,,S02,备注\n",
  "releases/2020Q2/release.json": release("2020Q2", "2020-07-20"),
  "releases/2020Q2/projects.csv":
    "id,name,region,status,total_investment_yi,completed_ytd_yi,actual_start,source\n" +
    "P1,甲区产业园,甲区,building,5,0.4,2020-03-24,S01\nP3,丙县水库,丙县,building,1.200025,,2019-05-06,S02\n",
  "releases/2020Q2/exits.csv": "id,reason,into,note\nP2,cancelled,,不再建设\n",
  "releases/2020Q1/tasks.csv":
    "id,project,kind,region,title,opened,due,closed,note\nT1,P1,speed,甲区,加快进度,2020-01-10,2020-03-31,,\n",
  "releases/2020Q1/preparation.csv":
    "project,item,state,date,note\nP2,site,doing,,\nP1,site,done,2020-01-15,\n",
  "releases/2020Q1/scores.csv": "event,region,score,rank,source\nE1,甲区,98.5,1,S01\n",
  "targets.csv": "year,indicator,region,value,unit,source\n2020,started_ytd,,600,个,S01\n",
  "calendar.csv": "quarter,planned_at,state,reason\n2020Q3,2020-10-20,confirmed,\n",
};

export const goodFiles: ReadonlyMap<string, Uint8Array> = filesOf(texts);
export const goodTables = [...goodFiles.keys()].filter((path) => path.endsWith(".csv"));
