/** One entry of a feed: what one publication changed in one record. */
export interface FeedEntry {
  /** The same in every feed and for ever: a `tag:` address. */
  readonly id: string;
  readonly title: string;
  /** Full address of the page that shows it. */
  readonly url: string;
  /** `2026-11-24T09:30:00Z` */
  readonly updated: string;
  readonly html: string;
  /** How it is to be noticed: “Targets moved”. */
  readonly tags: readonly string[];
}

/** A feed, before it is written as Atom or JSON. All addresses are full ones. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** Of the newest entry. */
  readonly updated: string;
  /** The site: nobody else is named. */
  readonly author: { readonly name: string; readonly url: string };
  readonly rights: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}
