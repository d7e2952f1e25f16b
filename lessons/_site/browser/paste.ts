/**
 * Writes into an editor as a reader who pastes.
 *
 * @module
 */
import type { Locator } from "playwright-core";

/** Pastes code over what an editor holds. */
export async function paste(editor: Locator, code: string): Promise<void> {
  await editor.press("Control+a");
  await editor.page().evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(code)});
    document.activeElement.shadowRoot.activeElement.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  }`);
}
