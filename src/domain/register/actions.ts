import { actionName } from '../action-name.ts';
import type { OpenRecord } from '../record.ts';
import { capitalise } from '../wording.ts';
import { periodLabel } from '../period.ts';
import { facetsOf, type Register, type Row } from './register.ts';

/** Every action of every plan, with who leads it, the money and when it is due. */
export function actionRegister(record: OpenRecord): Register {
  const actions = [...record.actions.values()];
  const statuses = new Set(actions.map((a) => a.status));
  /** What all of them have alike, said once: a column of it would tell nothing. */
  const said = statuses.size === 1 && actions.length > 1 ? [...statuses][0] : undefined;
  const rows = actions.map((a): Row => {
    const priority = record.priorities.get(a.priority);
    const due = a.due?.text ?? (a.due?.period ? periodLabel(a.due.period) : '');
    return {
      key: a.key,
      cells: [
        { text: actionName(record, a), to: { kind: 'action', key: a.key } },
        {
          text: priority ? `${priority.number}. ${priority.title}` : '',
          sort: `${a.plan} ${String(priority?.number ?? 0).padStart(3, '0')}`,
          to: { kind: 'priority', key: a.priority },
        },
        { text: a.lead.join('; ') },
        { text: a.funding?.text ?? '' },
        { text: due, sort: a.due?.period ?? due },
        ...(said ? [] : [{ text: capitalise(a.status) }]),
      ],
      facets: {
        council: [a.authority],
        plan: [a.plan],
        theme: priority ? [priority.theme] : [],
        funding: [a.funding ? 'yes' : 'no'],
        lead: [a.lead.length > 0 ? 'yes' : 'no'],
      },
    };
  });
  const yesNo = (yes: string, no: string) => [
    { id: 'yes', label: yes },
    { id: 'no', label: no },
  ];
  return {
    id: 'actions',
    title: 'Actions',
    lead: `Everything that a plan says will be done, by whom, with what money and by when.${said ? ` The status of all ${actions.length} is “${said}”${said === 'not reported' ? ': no document in the record says whether they were done' : ''}.` : ''}`,
    columns: [
      { id: 'title', title: 'Action' },
      { id: 'priority', title: 'Priority' },
      { id: 'lead', title: 'Lead', none: 'none printed' },
      { id: 'funding', title: 'Funding', none: 'none printed' },
      { id: 'due', title: 'Due', none: 'no date printed' },
      ...(said ? [] : [{ id: 'status', title: 'Status' }]),
    ],
    facets: facetsOf(rows, [
      {
        id: 'council',
        title: 'Council',
        values: [...record.authorities.values()].map((a) => ({ id: a.key, label: a.shortName })),
      },
      {
        id: 'plan',
        title: 'Plan',
        values: [...record.plans.values()].map((p) => ({ id: p.key, label: p.shortTitle })),
      },
      { id: 'theme', title: 'Theme', values: record.themes.map((t) => ({ id: t.id, label: t.name })) },
      { id: 'lead', title: 'Lead', values: yesNo('Named', 'Not named') },
      { id: 'funding', title: 'Funding', values: yesNo('Said', 'Not said') },
    ]),
    rows,
  };
}
