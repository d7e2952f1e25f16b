/**
 * What a reader does on a page.
 *
 * @module
 */
import type { Locator } from "playwright-core";

/** Presses the first button of this name in a place. */
export async function press(place: Locator, name: string): Promise<void> {
  await place.getByRole("button", { name }).first().click();
}

/** Runs a listing to its end. */
export async function run(listing: Locator, name = "Run"): Promise<void> {
  await press(listing, name);
  await listing.locator(".run:visible").waitFor();
}

/** Writes other code into the editor of a listing. */
export async function write(listing: Locator, code: string): Promise<void> {
  const edit = listing.locator(".edit");
  if (await edit.isVisible()) await edit.click();
  await paste(listing.locator(".cm-content"), code);
}

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
