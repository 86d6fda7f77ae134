import type { Settings } from '../intake/settings.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One thing that the reading of a spreadsheet asks its officer: the setting of the command, in plain words. */
export interface Question {
  /** Of the setting and the name that it is about; the same question has the same id when it comes again. */
  readonly id: string;
  readonly setting: keyof Settings;
  /** What the spreadsheet calls it, for a setting that says something about each of several names. */
  readonly name?: string;
  /** Where the answer is the name, what it stands for. */
  readonly stands?: string;
  readonly label: string;
  readonly hint?: string;
  readonly answer: 'choice' | 'text' | 'row';
  /** In groups where they have a heading; for a choice only. */
  readonly choices?: readonly { readonly group?: string; readonly choices: readonly Choice[] }[];
}

/** The settings with one more answer; an empty one says nothing. */
export function answered(settings: Settings, question: Question, answer: string): Settings {
  const { setting, name, stands } = question;
  const value = answer.trim();
  if (value === '') return settings;
  const pair = stands !== undefined ? { [value]: stands } : name !== undefined ? { [name]: value } : undefined;
  const next = pair
    ? { ...(settings[setting] as object | undefined), ...pair }
    : question.answer === 'row'
      ? Number(value)
      : value;
  return { ...settings, [setting]: next };
}
