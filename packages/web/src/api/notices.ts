import { queryOptions } from '@tanstack/react-query';

import { request } from './request.ts';
import type { CalendarAddressView, DigestView, NoticesView } from './types.ts';

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => request<NoticesView>('GET', '/api/notices'),
});

export const digestQuery = queryOptions({
  queryKey: ['digest'],
  queryFn: () => request<DigestView>('GET', '/api/digest'),
});

export type NoticesChange = Partial<Pick<NoticesView, 'kind' | 'at' | 'private'>>;

export const changeNotices = (change: NoticesChange) => request<NoticesView>('PUT', '/api/notices', change);

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => request<CalendarAddressView>('GET', '/api/calendar'),
});

/** A new secret: the old address ends. */
export const renewCalendar = () => request<CalendarAddressView>('POST', '/api/calendar/renew');
