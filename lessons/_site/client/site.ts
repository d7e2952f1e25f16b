/**
 * What every page does beyond being read. A classic script, so that it works
 * from file://, where browsers load no module.
 *
 * @module
 */
import { themeButton } from "./colours.ts";
import { prepareCopying } from "./copy.ts";
import { prepareFilters } from "./filters.ts";
import { searchButton } from "./find.ts";
import { prepareList } from "./list.ts";
import { prepareExercise, prepareListings } from "./listings.ts";
import { showProgress } from "./progress.ts";
import { watchScrolling } from "./scrolling.ts";
import { unfoldTarget } from "./unfold.ts";

document.querySelector(".masthead")?.append(searchButton(), themeButton());
prepareList();
watchScrolling(document);
prepareListings();
prepareExercise();
prepareCopying();
showProgress();
prepareFilters();
unfoldTarget();
