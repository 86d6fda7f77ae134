const day = 86_400_000;
const pad = (n: number, length = 2) => String(n).padStart(length, '0');

const timeText = (seconds: number): string =>
  `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;

/** Whole seconds → `PT36H15M0S`. */
export const durationText = (seconds: number): string =>
  `${seconds < 0 ? '-' : ''}PT${Math.floor(Math.abs(seconds) / 3600)}H${Math.floor(Math.abs(seconds) / 60) % 60}M${Math.abs(seconds) % 60}S`;

/**
 * A count of days, as a workbook stores dates, in words: `2025-04-01`, `2025-04-01T09:30:00`, or `09:30:00` below
 * one day. To the second. Undefined for what is no date: below zero, past 9999, and the 29 February 1900 that
 * Excel counts and that never was. (Day 0 of the 1900 system, which Excel shows as 0 January, is none either.)
 */
export function dateOfSerial(serial: number, system: 1900 | 1904): string | undefined {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  if (days === 0 && rest > 0) return timeText(rest);
  if (days < 0 || (system === 1900 && (days === 0 || days === 60))) return undefined;
  const start = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + days * day);
  if (!(date.getUTCFullYear() <= 9999)) return undefined;
  const text = `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  return rest === 0 ? text : `${text}T${timeText(rest)}`;
}

/** A date as ODS and strict XLSX write it, in the same words; undefined where the calendar has no such day. */
export function dateOfText(stored: string): string | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:[.,]\d+)?Z?)?$/.exec(stored.trim());
  if (!m) return undefined;
  const date = new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])));
  if (date.getUTCMonth() + 1 !== Number(m[2]) || date.getUTCDate() !== Number(m[3])) return undefined;
  const time = m[4] === undefined || m[4] === '00:00:00' ? '' : `T${m[4]}`;
  return `${m[1]}-${m[2]}-${m[3]}${time}`;
}

/** A duration as ODS writes it (`PT09H30M00S`) → a time of day below 24 hours, else a duration. */
export function timeOfText(stored: string): string | undefined {
  const m = /^(-?)PT(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7})(?:[.,]\d+)?S)?$/.exec(stored.trim());
  if (!m) return undefined;
  const seconds = (Number(m[2] ?? 0) * 60 + Number(m[3] ?? 0)) * 60 + Number(m[4] ?? 0);
  return m[1] === '' && seconds < 86_400 ? timeText(seconds) : durationText(m[1] === '' ? seconds : -seconds);
}
