/**
 * The lessons as Markdown, for machines and for those who read it.
 *
 * @module
 */
import type { Book, Lesson } from "../_book/book.ts";
import { resolve } from "../_book/book.ts";
import { relative } from "./address.ts";
import type { ListedChapter } from "./chapters.ts";
import { plain } from "./text.ts";

/** The address of a lesson's Markdown, from the root of the site. */
export function markdownAddress(key: string): string {
  return `${key}.md`;
}

/** A lesson's page as Markdown, and its code under it. */
export function markdownOf(lesson: Lesson, lessons: Lesson[]): string {
  const page = lesson.module?.text.trim() ?? "";
  const address = markdownAddress(lesson.key);
  const linked = page.replaceAll(/\]\((\.[^)\s#]+)/g, (link, target) => {
    const path = resolve(target, lesson.path);
    const other = lessons.find((other) => other.path === path);
    return other ? `](${relative(address, markdownAddress(other.key))}` : link;
  });
  return `${linked}\n\n## The code\n\n\`${lesson.path}\`:\n\n` +
    `\`\`\`ts\n${lesson.code}\n\`\`\`\n`;
}

/** What a machine reads first: https://llmstxt.org/. */
export function llmsText(
  { contents }: Book,
  chapters: ListedChapter[],
): string {
  const lists = chapters.map(({ title, lessons }) =>
    `## ${title}\n\n${
      lessons.map(({ key, title, trap }) =>
        `- [${plain(title)}](${markdownAddress(key)})${
          trap ? `: ${plain(trap.text)}` : ""
        }`
      ).join("\n")
    }\n`
  );
  return `# ${contents.title}\n\n> ${plain(contents.lead)}\n\n${
    lists.join("\n")
  }`;
}
