import type { Accuracy, ServiceId } from '#content/schemas/region.ts';

/** Columns of the table that the health department fills in. Headers are matched by their text, so order may change. */
export const HEADERS = {
  id: '编号（不要改）',
  name: '名称（不要改）',
  county: '县市（不要改）',
  kind: '类别（不要改）',
  address: '地址',
  lat: '纬度',
  lon: '经度',
  grid: '坐标系',
  accuracy: '位置准到哪里',
  phone: '急救电话',
  phoneAgain: '急救电话（再填一遍）',
  phoneBy: '电话核实人',
  phoneOn: '电话核实日期',
  emergency_24h: '24小时急诊',
  icu: '重症监护',
  hemoperfusion: '血液灌流',
  plasma_exchange: '血浆置换',
  dialysis: '血液透析',
  servicesBy: '服务核实人',
  servicesOn: '服务核实日期',
  open: '还缺什么',
} as const;

export type Column = keyof typeof HEADERS;
export const COLUMNS = Object.keys(HEADERS) as readonly Column[];

export const SERVICE_COLUMNS: readonly ServiceId[] = [
  'emergency_24h',
  'icu',
  'hemoperfusion',
  'plasma_exchange',
  'dialysis',
];

/** What may stand in the column of the grid, and what it means. */
export const GRIDS = { 'WGS-84': 'WGS84', 'GCJ-02': 'GCJ02', 'BD-09': 'BD09' } as const;
export type GridName = keyof typeof GRIDS;

export const ACCURACY_WORDS: Readonly<Record<Exclude<Accuracy, 'unknown'>, string>> = {
  building: '大门',
  street: '街道',
  'town-centre': '乡镇中心',
  'county-seat': '县城中心',
};

export const YES = '有';
export const NO = '没有';

/** One line of the table: text per column, empty = nothing stands there. */
export type Row = Readonly<Record<Column, string>>;

export const KIND_WORDS: Readonly<Record<string, string>> = {
  'general-hospital': '综合医院',
  'children-hospital': '儿童医院',
  'tcm-hospital': '中医医院',
  'mch-hospital': '妇幼保健院',
  'township-health-centre': '乡镇卫生院',
  'community-health-centre': '社区卫生服务中心',
  specialist: '专科',
  cdc: '疾控中心',
  'health-bureau': '卫健部门',
};
