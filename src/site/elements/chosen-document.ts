/** The document that a button acts on: the one around it, or the one of its format that is chosen and shown. */
export function chosenDocument(button: Element): Element | undefined {
  return (
    button.closest('.document') ??
    [...(button.closest('section')?.querySelectorAll('.document') ?? [])].find((document) => document.checkVisibility())
  );
}
