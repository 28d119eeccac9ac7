/** As much of it as is used; the package has no types of its own. */
declare module 'toasted-notifier' {
  interface Notifier {
    notify(
      options: { readonly title: string; readonly message: string; readonly wait: boolean; readonly timeout: number },
      done: (error: unknown) => void,
    ): unknown;
  }
  const notifier: Notifier;
  export default notifier;
}
