import { Refused } from './refusal.ts';

export const password = () =>
  new Refused('password', 'The file is protected by a password: save a copy without the password and use that copy.');

export const macros = () =>
  new Refused(
    'macros',
    'The file holds macros, which are never opened here: save it as a workbook without macros (.xlsx or .ods) and use that copy.',
  );
