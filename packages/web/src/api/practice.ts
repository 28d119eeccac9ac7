import type { Action, Attempt, ChoiceMark, Field, PracticeOverview, ReadAnswers, ReadMarks } from '@ajar/core';
import { queryOptions } from '@tanstack/react-query';

import { request } from './request.ts';
import type { PracticeBegunView, PracticeEndingView, PracticeLetterView } from './types.ts';

/** The practice room, of one field or of all. */
export const practiceQuery = (field: Field | undefined) =>
  queryOptions({
    queryKey: ['practice', field ?? ''],
    queryFn: () => request<PracticeOverview>('GET', `/api/practice${field === undefined ? '' : `?field=${field}`}`),
  });

const at = (id: string) => `/api/practice/${encodeURIComponent(id)}`;

/** A letter as it lies on the desk: new, or with an answer begun. */
type LetterOnDesk = PracticeLetterView & { readonly begun: PracticeBegunView | null };

export const practiceLetterQuery = (id: string) =>
  queryOptions({
    queryKey: ['practice-letter', id],
    queryFn: () => request<LetterOnDesk>('GET', at(id)),
    staleTime: Infinity,
    // Opened again, it may be further than it was.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const markReading = (id: string, answers: ReadAnswers) =>
  request<ReadMarks>('POST', `${at(id)}/reading`, answers);

export const markChoice = (id: string, action: Action) => request<ChoiceMark>('POST', `${at(id)}/choice`, { action });

/** Keeps the letter so far; an empty one is forgotten. */
export const keepLetter = (id: string, attempt: Attempt) => request('PUT', `${at(id)}/letter`, attempt);

/** Ends the exercise: it is remembered, and the other side answers. */
export const finishPractice = (id: string, attempt: Attempt, field: Field | undefined) =>
  request<PracticeEndingView>('POST', `${at(id)}/finish`, { ...attempt, ...(field === undefined ? {} : { field }) });
