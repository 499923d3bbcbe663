/**
 * Submits a form as Enter in a native field does: by a press on its first button that submits, which is then the
 * submitter, and not at all where that button is disabled.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#implicit-submission
 */
export function submitImplicitly(form: HTMLFormElement | null): void {
  const button = [...(form?.elements ?? [])].find(submits);
  if (button) button.click();
  else form?.requestSubmit();
}

/** A native button, or one of ours. */
function submits(control: Element): control is HTMLElement {
  return (control as Element & { type?: string }).type === 'submit';
}
