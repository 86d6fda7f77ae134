/** How a wrong period is put right, as the guide shows it; a test holds it against the rule on changes. */
export const redatedExample = `"period": "2006/07 AY",
"value": "91.0",
"flags": ["r"],
"revised": [
  {
    "was": "2007/08 AY",
    "on": "2026-11-22",
    "reason": "The report dates the table a year earlier in its text."
  }
]`;
