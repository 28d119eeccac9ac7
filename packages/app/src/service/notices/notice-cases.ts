import type { InterfaceLanguage } from '@ajar/core';

import type { CalendarAddressView, DigestView, NoticesView } from './notice-views.ts';

/** What is left out stays as it is. */
export interface NoticesChange {
  readonly kind?: NoticesView['kind'] | undefined;
  readonly at?: string | undefined;
  readonly private?: boolean | undefined;
}

/** What is told by itself, and when. */
export interface NoticeCases {
  /** What there is to say today; asking changes nothing. In English unless another language is asked for. */
  digest(language?: InterfaceLanguage): Promise<DigestView>;
  notices(): Promise<NoticesView>;
  /** Throws `bad-input` for what is no time of day. */
  changeNotices(change: NoticesChange): Promise<NoticesView>;
  /** The dates of the noes as an iCalendar file (RFC 5545), in English when no language is given; `origin`: where their pages are served. */
  calendar(language?: InterfaceLanguage, origin?: string | null): Promise<string>;
  /** Where a calendar program subscribes to them; `renew` makes a new secret, and the old address ends. */
  calendarAddress(options?: { readonly renew?: boolean | undefined }): Promise<CalendarAddressView>;
  /** The calendar for whoever knows the secret; null for everybody else. */
  calendarFor(secret: string, language?: InterfaceLanguage, origin?: string | null): Promise<string | null>;
}
