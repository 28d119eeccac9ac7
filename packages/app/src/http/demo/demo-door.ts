import type { InterfaceLanguage } from '@ajar/core';
import type { Hono } from 'hono';

import type { Ajar } from '../../service/ajar.ts';

/** The made-up mailbox: how it is opened, in a profile of its own, and how it is read there. */
export interface DemoMailbox {
  readonly open: () => Promise<Ajar>;
  readonly read: (demo: Ajar) => Promise<unknown>;
}

/**
 * The way into the demo from a profile without noes, and out of it again. While it is shown, its own app answers every request
 * in the place of the other: what is done in it is done in its own profile, which never meets the user's mail.
 */
export class DemoDoor implements AsyncDisposable {
  readonly #mailbox: DemoMailbox;
  readonly #appOf: (demo: Ajar, door: DemoDoor) => Hono;
  #opened: Promise<{ readonly ajar: Ajar; readonly app: Hono }> | null = null;
  #shown: Hono | null = null;

  constructor(mailbox: DemoMailbox, appOf: (demo: Ajar, door: DemoDoor) => Hono) {
    this.#mailbox = mailbox;
    this.#appOf = appOf;
  }

  /** What answers instead of the user's own; null while that does. */
  get shown(): Hono | null {
    return this.#shown;
  }

  /** In the language that was chosen outside. */
  async enter(language: InterfaceLanguage | null): Promise<void> {
    this.#opened ??= this.#open();
    const { ajar, app } = await this.#opened;
    await ajar.chooseLanguage(language);
    await this.#mailbox.read(ajar);
    this.#shown = app;
  }

  /** Takes the made-up mailbox away, with all that was done in it. It stays open for pages that still ask it. */
  async remove(): Promise<void> {
    const opened = await this.#opened;
    await opened?.ajar.forget();
    this.#shown = null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const opened = await this.#opened?.catch(() => null);
    await opened?.ajar[Symbol.asyncDispose]();
  }

  async #open() {
    try {
      const ajar = await this.#mailbox.open();
      return { ajar, app: this.#appOf(ajar, this) };
    } catch (error) {
      this.#opened = null;
      throw error;
    }
  }
}
