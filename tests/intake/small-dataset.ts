/** A small valid data set for tests; a case changes a file of it. */
export const smallDataset: Readonly<Record<string, string>> = {
  "site.json": JSON.stringify({
    name: { zh: "示范市重点项目季报", en: "Sample Quarterly" },
    region: { code: "420300", zh: "示范市", en: "Sample" },
    locales: ["zh", "en"],
    url: "https://sample.example.org",
    fictional: true,
  }),
  "regions.csv":
    "code,name,short,name_en,kind,group\n" +
    "420302,甲区,甲,Jia,district,A\n420303,乙区,乙,Yi,district,A\n420321,丙县,丙,Bing,county,B\n",
  "categories.csv":
    "dimension,code,name,name_en,lower_wan,upper_wan\n" +
    "sector,industry,产业类,Industry,,\nsector,transport,基础设施类,Infrastructure,,\n" +
    "level,province,省重点,Provincial,,\nlevel,city,市重点,Municipal,,\n" +
    "size,small,1亿元以下,Below 100 million,0,10000\nsize,large,1亿元以上,100 million and more,10000,\n" +
    "tag,special-bond,专项债,Special bond,,\ntag,rally,拉练,Rally,,\n" +
    "reason,land,用地,Land,,\nitem,site,规划选址,Site,,\n",
  "sources.csv": "id,title\nS01,市发改委访谈\nS02,一季度通报\n",
  "releases/2020Q1/release.json": JSON.stringify({
    quarter: "2020Q1",
    revision: 1,
    status: "published",
    published_on: "2020-04-20",
    kind: "final",
    register: true,
  }),
  "releases/2020Q1/projects.csv":
    "id,name,region,sector,level,tags,status,total_investment_wan,annual_plan_wan,completed_ytd_wan,planned_start,actual_start,ceremony,source\n" +
    "P1,甲区产业园,甲区,industry,province,special-bond;rally,building,50000,10000,2500.5,2020-02,2020-03-24,E1,S01;S02\n" +
    "P2,乙区公路,420303,基础设施类,city,,unstarted,8000,,,2020-06,,,S01\n",
  "releases/2020Q1/events.csv":
    "id,kind,date,region,covers,projects,total_investment_yi,source\nE1,ceremony,2020-03-24,,day,244,908.2,S01\n",
  "releases/2020Q1/published.csv":
    "indicator,basis,period,region,dimension,category,value,unit,source\n" +
    "starts,quarter,一季度,,,,244,个,S01\n",
};

const encoder = new TextEncoder();

/** The bytes of a data set's files. */
export const filesOf = (texts: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));
