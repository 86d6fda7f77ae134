import type { Settings } from './settings.ts';

/** The flags of the command, by the setting that they give. Those with a list may be given several times. */
export const settingFlags = {
  sheet: { setting: 'sheet', hint: 'the sheet to read' },
  header: { setting: 'header', hint: 'the row with the names of the columns' },
  column: { setting: 'columns', hint: 'what a column holds: "Outturn=value"; "=leave" for none' },
  indicator: { setting: 'indicator', hint: 'the indicator that the whole table is about: leeds/neet-16-18' },
  name: { setting: 'indicators', hint: 'an indicator by what the table calls it: "NI 117 NEET=leeds/neet-16-18"' },
  council: { setting: 'authority', hint: 'the council, where the table does not say' },
  series: { setting: 'series', hint: 'a series by what the table calls it: "England=national"' },
  years: { setting: 'years', hint: 'FY or AY: what 2006/07 stands for' },
  symbol: { setting: 'symbols', hint: 'what a symbol stands for: "n/a=x"' },
  percent: { setting: 'percent', hint: 'fraction: 0.124 stands for 12.4; or as-written' },
  places: { setting: 'places', hint: 'shown or stored: which, where a cell shows fewer places than it holds' },
  hidden: { setting: 'hidden', hint: 'read or skip hidden rows and columns' },
  source: { setting: 'source', hint: 'the source of every figure, by its id' },
  locator: { setting: 'locator', hint: 'where in the source they stand' },
  reason: { setting: 'reason', hint: 'why published figures change' },
} as const satisfies Readonly<Record<string, { setting: keyof Settings; hint: string }>>;

export type SettingFlag = keyof typeof settingFlags;

const lists = new Set<keyof Settings>(['columns', 'indicators', 'series', 'symbols']);
/** Whether a setting says something about each of several names. */
export const isListSetting = (setting: keyof Settings): boolean => lists.has(setting);
