import { INTERFACE_LANGUAGES } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';

import type { StoreReader } from '../store/store.ts';
import type { Context } from './context.ts';

const SETTING = 'language';

/** The language that the user chose for the interface; null: as their browser has it. */
export async function chosenLanguage(reader: StoreReader): Promise<InterfaceLanguage | null> {
  const stored = await reader.setting(SETTING);
  return INTERFACE_LANGUAGES.find((language) => language === stored) ?? null;
}

/** Null: as the browser has it. */
export async function chooseLanguage(context: Context, language: InterfaceLanguage | null): Promise<void> {
  await context.store.write((transactor) => transactor.putSetting(SETTING, language ?? ''));
}
