/**
 * Types of `<back-check>`, the element that `back-check.js` defines.
 *
 * The element tells three moments and nothing else: no event has a detail, and none depends on an answer or a result.
 */

/** The colours of the check. `auto`: as each reader's device says. */
export type BackCheckTheme = 'auto' | 'light' | 'dark';

/** Which answer to the first question is ticked already: the reader's own back, or that of someone who is there. */
export type BackCheckStart = 'self' | 'partner';

/** The attributes of `<back-check>`. What is unknown or unsafe counts as not set, and the console says so once. */
export interface BackCheckAttributes {
  /** The language of the check. If not set: that of the page, or else English. */
  lang?: string;
  /** The readers' country, as in `gb`: for its emergency numbers. If not set, the words stay general. */
  region?: string;
  /** If not set: `auto`. */
  theme?: BackCheckTheme;
  /** The colour of buttons and selections, as CSS writes colours. It is made darker or lighter until it can be read. */
  accent?: string;
  /** If not set: none is. The question is asked in any case. */
  start?: BackCheckStart;
  /** A page to make an appointment (`https:` or `http:`). Shown in the same way with every result that is not urgent. */
  'appointment-href'?: string;
  /** What that link says, in at most 80 letters. */
  'appointment-label'?: string;
  /** The address of the check's document or of its folder. If not set: the folder of the script. */
  src?: string;
}

/**
 * The element. What stands inside it is shown until the check can be seen, and stays if it never can; if nothing stands
 * there, readers see the danger signs and what to do.
 */
export interface BackCheckElement extends HTMLElement {}

/** The class of the element, as `customElements.get('back-check')` gives it. */
export interface BackCheckElementConstructor {
  new (): BackCheckElement;
  /** The version of the script that defined the element. */
  readonly version: string;
}

/** What the element announces. The events bubble and cannot be cancelled. */
export interface BackCheckEventMap {
  /** The first screen can be seen. */
  'back-check:ready': CustomEvent<null>;
  /** Someone tapped the check for the first time. */
  'back-check:start': CustomEvent<null>;
  /** Someone who had begun went away from it. It does not come when they see a result. */
  'back-check:end': CustomEvent<null>;
}

declare global {
  interface HTMLElementTagNameMap {
    'back-check': BackCheckElement;
  }

  interface HTMLElementEventMap extends BackCheckEventMap {}

  interface DocumentEventMap extends BackCheckEventMap {}

  interface WindowEventMap extends BackCheckEventMap {}
}
