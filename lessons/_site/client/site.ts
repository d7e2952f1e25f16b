/**
 * What every page does beyond being read. A classic script, so that it works
 * from file://, where browsers load no module.
 *
 * @module
 */
import { themeButton } from "./colours.ts";
import { prepareList } from "./list.ts";
import { watchScrolling } from "./scrolling.ts";
import { unfoldTarget } from "./unfold.ts";

document.documentElement.classList.add("js");
document.querySelector(".masthead")?.append(themeButton());
prepareList();
watchScrolling(document);
unfoldTarget();
