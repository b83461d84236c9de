/*
 * <audio-brief>: the player of an audio briefing, around a native <audio>.
 *
 *   <audio-brief src="news.mp3" transcript="news.vtt" chapters="news.chapters.json">
 *     <audio controls preload="metadata" src="news.mp3"></audio>
 *   </audio-brief>
 *
 * Attributes: src, transcript, chapters (addresses); headline, artist, artwork (for the lock screen); duration
 * (seconds, until the MP3 tells); label (instead of "Listen to this article"); expanded (the transcript is open);
 * for (the id of the article on the page, to be followed as it is read). Cues may stand in the element itself,
 * each with data-start, data-end, data-role and data-id. In an older browser the native player stays.
 */
(() => {
  "use strict";

  if (!window.customElements || customElements.get("audio-brief")) return;
  if (!("adoptedStyleSheets" in Document.prototype)) return;

  const SKIP = 15; // seconds, of the buttons and of J and L
  const STEP = 5; // seconds, of the arrow keys
  const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];
  const PARAGRAPH_PAUSE = 0.45; // seconds of silence: longer than between sentences, shorter than between paragraphs
  const PATIENCE = 4000; // milliseconds for which a transcript that the reader has scrolled is left alone
  const TAG_LIMIT = 1 << 20; // bytes of an MP3's tag that are read for its cover
  const MARK = "data-audio-brief"; // the cues that a paragraph of the host page holds

  const STYLE = `
    :host {
      --ink: var(--audio-brief-ink, currentColor);
      --accent: var(--audio-brief-accent, var(--ink));
      --rule: var(--audio-brief-rule, color-mix(in srgb, currentColor 22%, transparent));
      --control: color-mix(in srgb, currentColor 55%, transparent);
      --mark: var(--audio-brief-mark, color-mix(in srgb, #e8b000 32%, transparent));
      display: block; container-type: inline-size; color: var(--ink);
      font-family: var(--audio-brief-font, inherit); text-align: start;
    }
    :host([hidden]), [hidden] { display: none !important; }
    * { box-sizing: border-box; }
    .player {
      border-block: 1px solid var(--rule); padding-block: .5rem; font-size: 1rem; line-height: 1.35;
      background: var(--audio-brief-paper, transparent);
    }
    button, select, input, a { font: inherit; color: inherit; -webkit-tap-highlight-color: transparent; }
    button, select, .download {
      min-width: 2.75rem; min-height: 2.75rem; margin: 0; padding: 0; border: 0; border-radius: .25rem;
      background: none; cursor: pointer;
    }
    :focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
    svg { display: block; margin: auto; fill: none; stroke: currentColor; stroke-width: 1.6;
      stroke-linecap: round; stroke-linejoin: round; }
    svg text { fill: currentColor; stroke: none; font: 600 8.5px system-ui, sans-serif; }

    .head, .seek, .tools { display: flex; align-items: center; }
    .head { gap: .75rem; }
    .play { flex: none; width: 3rem; height: 3rem; border-radius: 50%; color: var(--accent); }
    .play svg { fill: currentColor; stroke: none; }
    .skips { display: flex; flex: none; }
    .label { flex: 1; margin: 0; min-width: 0; }
    .label strong, .label span { display: block; }
    .label strong { font-weight: 600; }
    .label span, .seek span, .tools, .chapters time { font-size: .875rem; font-variant-numeric: tabular-nums; }

    .seek { gap: .625rem; }
    .seek input { flex: 1; min-width: 0; height: 2.75rem; margin: 0; background: none; cursor: pointer;
      -webkit-appearance: none; appearance: none; border-radius: .25rem; }
    .seek input::-webkit-slider-runnable-track { height: 4px; border-radius: 2px;
      background: linear-gradient(var(--accent), var(--accent)) 0 / var(--played, 0%) 100% no-repeat var(--control); }
    .seek input::-moz-range-track { height: 4px; border-radius: 2px; background: var(--control); }
    .seek input::-moz-range-progress { height: 4px; border-radius: 2px; background: var(--accent); }
    .seek input::-webkit-slider-thumb { -webkit-appearance: none; appearance: none; width: 14px; height: 14px;
      margin-top: -5px; border: 0; border-radius: 50%; background: var(--accent); }
    .seek input::-moz-range-thumb { width: 14px; height: 14px; border: 0; border-radius: 50%;
      background: var(--accent); }

    .tools { gap: .25rem; }
    .tools select { width: 4rem; margin-inline: -.25rem auto; font-variant-numeric: tabular-nums; }
    .tools option { color: CanvasText; background: Canvas; }
    .panel { padding-inline: .5rem; }
    .panel[aria-expanded="true"] { text-decoration: underline; text-decoration-thickness: 2px;
      text-underline-offset: .35em; }
    .download { display: inline-flex; }
    .download svg, .skips :last-child svg { margin-inline-end: 0; }

    .chapters { list-style: none; margin: .25rem 0 0; padding: .25rem 0; border-block-start: 1px solid var(--rule); }
    .chapters button { display: flex; gap: .75rem; align-items: baseline; width: 100%; padding: .625rem .25rem;
      text-align: start; }
    .chapters time { flex: none; min-width: 2.75rem; }
    .chapters [aria-current] { font-weight: 600; }

    .transcript { position: relative; max-height: var(--audio-brief-transcript-height, 24rem); overflow-y: auto;
      overscroll-behavior: contain; margin-block-start: .25rem; padding: .75rem .25rem;
      border-block-start: 1px solid var(--rule); line-height: 1.6;
      font-family: var(--audio-brief-transcript-font, inherit); }
    .transcript > * { max-width: 40rem; margin: 0 0 .85em; font-size: 1.0625rem; font-weight: 400; }
    .transcript a { color: inherit; text-decoration: none; border-radius: .125rem; padding-block: .1em;
      -webkit-box-decoration-break: clone; box-decoration-break: clone; -webkit-user-drag: none; }
    .transcript a:hover { text-decoration: underline; }
    .transcript [aria-current] { background: var(--mark); box-shadow: 0 0 0 .125rem var(--mark); }
    .transcript .title, .transcript .heading { font-weight: 700; line-height: 1.35; }
    .transcript .heading { margin-block-start: 1.5em; }
    .transcript .byline, .transcript .credit { font-size: .9375rem; }
    .transcript .aside { margin-inline-start: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule);
      font-size: .9375rem; font-style: italic; }

    @container (max-width: 24rem) { .panel { padding-inline: .375rem; } .tools { gap: 0; } }
    @media (forced-colors: active) {
      .seek input { -webkit-appearance: auto; appearance: auto; }
      .transcript [aria-current] { outline: 2px solid Highlight; }
    }
  `;

  const STORY_STYLE = `
    .audio-brief-read { cursor: pointer; }
    ::highlight(audio-brief) { background-color: var(--audio-brief-mark, rgb(232 176 0 / 32%)); }
    @supports not selector(::highlight(audio-brief)) {
      .audio-brief-now { background-color: var(--audio-brief-mark, rgb(232 176 0 / 32%)); }
    }
  `;

  const ICONS = {
    // A disc with the sign cut out of it, so that the sign has the colour of any page.
    play: [48, "M24 0a24 24 0 1 0 0 48a24 24 0 1 0 0-48zM19 14.5v19l16-9.5z", ""],
    pause: [48, "M24 0a24 24 0 1 0 0 48a24 24 0 1 0 0-48zM17 15v18h5v-18zM26 15v18h5v-18z", ""],
    back: [28, "M9.5 3.5L5 7l4.5 3.5M5.5 7H15a9 9 0 1 1-9 9", SKIP],
    forward: [28, "M18.5 3.5L23 7l-4.5 3.5M22.5 7H13a9 9 0 1 0 9 9", SKIP],
    download: [24, "M12 4v11M7.5 11l4.5 4.5l4.5-4.5M5 20h14", ""],
  };

  // ---- Building

  const build = (name, attributes = {}, ...children) => {
    const isDrawn = /^(svg|path|text)$/.test(name);
    const element = document.createElementNS(`http://www.w3.org/${isDrawn ? "2000/svg" : "1999/xhtml"}`, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  const icon = (name) => {
    const [side, path, text] = ICONS[name];
    return build(
      "svg",
      { viewBox: `0 0 ${side} ${side}`, width: side, height: side, "aria-hidden": "true" },
      build("path", { d: path, "fill-rule": "evenodd" }),
      build("text", { x: 14, y: 19, "text-anchor": "middle" }, text),
    );
  };

  const button = (attributes, ...children) => build("button", { type: "button", ...attributes }, ...children);
  const called = (name) => ({ "aria-label": name, title: name });
  const named = (name, content, attributes) => button({ ...called(name), ...attributes }, content);

  const opener = (name, panel) =>
    button({ class: "panel", "aria-expanded": "false", "aria-controls": panel.id, hidden: "" }, name);

  /** Let one of the elements, and no other, be the current one. */
  const point = (elements, place) =>
    elements.forEach((element, here) => {
      if (here === place) element.setAttribute("aria-current", "true");
      else element.removeAttribute("aria-current");
    });

  const sheetOf = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  const sheet = sheetOf(STYLE);
  const storySheet = sheetOf(STORY_STYLE);

  // ---- Times

  const clock = (seconds) => {
    const whole = Math.floor(seconds);
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
    const padded = (number) => String(number).padStart(2, "0");
    return `${hours ? `${hours}:${padded(minutes)}` : minutes}:${padded(whole % 60)}`;
  };

  const inUnits = (seconds, [hour, minute, second], join) => {
    const whole = Math.round(seconds);
    const counts = [
      [Math.floor(whole / 3600), hour],
      [Math.floor(whole / 60) % 60, minute],
      [whole % 60, second],
    ];
    const said = counts.filter(([count], place) => count || (place === 2 && whole < 60));
    return said.map(([count, unit]) => join(count, unit)).join(" ");
  };
  const short = (seconds) => inUnits(seconds, ["h", "min", "s"], (count, unit) => `${count} ${unit}`);
  const spoken = (seconds) =>
    inUnits(seconds, ["hour", "minute", "second"], (count, unit) => `${count} ${unit}${count === 1 ? "" : "s"}`);

  /** The seconds of a fragment such as #t=83, #t=1:23 or #t=83,90; null where there is none. */
  const momentIn = (fragment) => {
    const found = /[#&]t=((?:\d+:){0,2}\d+(?:\.\d+)?)/.exec(fragment);
    return found ? found[1].split(":").reduce((total, part) => total * 60 + Number(part), 0) : null;
  };

  // ---- Cues and chapters: {id, role, text, start, end, opens}, where `opens` begins a paragraph, and {title, start}

  const group = (role) => (role === "credit" ? "aside" : role);

  const cuesInMarkup = (element) => {
    let parent = null;
    return [...element.querySelectorAll("[data-start][data-end]")].map((node) => {
      const opens = node.parentElement !== parent;
      parent = node.parentElement;
      const { id, role, start, end } = node.dataset;
      return { id, role, text: node.textContent.trim(), start: Number(start), end: Number(end), opens };
    });
  };

  const ENTITIES = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

  const cuesInVtt = (vtt) => {
    const cues = [];
    for (const block of vtt.replace(/\r\n?/g, "\n").split(/\n{2,}/)) {
      const lines = block.split("\n").filter(Boolean);
      const at = lines.findIndex((line) => line.includes("-->"));
      if (at < 0) continue;
      const [start, end] = lines[at].split("-->").map((stamp) => momentIn(`#t=${stamp.trim()}`));
      const content = lines.slice(at + 1).join(" ");
      const role = /^<v[.\w]* ([^>]*)>/.exec(content)?.[1] ?? "narration";
      const text = content
        .replace(/<[^>]*>/g, "")
        .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
        .trim();
      const before = cues.at(-1);
      const opens = !before || group(before.role) !== group(role) || start - before.end > PARAGRAPH_PAUSE;
      if (text && start !== null && end !== null) cues.push({ id: lines[at - 1], role, text, start, end, opens });
    }
    return cues;
  };

  const chaptersInMarkup = (element) =>
    [...element.querySelectorAll("a[href*='#t=']")].map((link) => ({
      title: link.textContent.trim(),
      start: momentIn(link.getAttribute("href")),
    }));

  const chaptersInJson = (json) =>
    JSON.parse(json)
      .chapters.filter((chapter) => chapter.toc !== false)
      .map(({ title, startTime }) => ({ title: String(title), start: Number(startTime) }));

  const lastStarted = (items, time) => items.findLastIndex((item) => item.start <= time + 0.05);

  // ---- The cover in an MP3's ID3v2 tag (https://id3.org/id3v2.3.0), for the lock screen

  const COVER = /APIC[^]{7}image\/(png|jpeg)\0[^]*?((?:\x89PNG|\xff\xd8\xff)[^]*)/;

  const coverOf = async (address) => {
    const part = async (first, last) => {
      const response = await fetch(address, { headers: { Range: `bytes=${first}-${last}` } });
      if (response.status !== 206) await response.body?.cancel();
      const bytes = response.status === 206 ? new Uint8Array(await response.arrayBuffer()) : [];
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    };
    const head = await part(0, 9);
    const size = [6, 7, 8, 9].reduce((total, at) => total * 128 + head.charCodeAt(at), 0);
    if (!head.startsWith("ID3") || size > TAG_LIMIT) return null;
    const [, kind, picture] = COVER.exec(await part(10, 9 + size)) ?? [];
    return kind ? { src: `data:image/${kind};base64,${btoa(picture)}`, type: `image/${kind}` } : null;
  };

  // ---- The host page's article: where in it each cue stands

  const BLOCKS =
    "p,h1,h2,h3,h4,h5,h6,li,dt,dd,td,th,caption,figcaption,blockquote,pre,div,section,article,aside,header,footer,main,body";
  const NOT_STORY = "script,style,noscript,template,textarea,select,audio-brief";
  const INTERACTIVE =
    "a,button,input,select,textarea,label,summary,audio,video,audio-brief,[contenteditable],[role=button]";
  const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b]+/gu;
  const WORD_WITH_MARKS = /[^\s\p{L}\p{N}]*?([\p{L}\p{N}\p{M}\u00ad\u200b]+)[^\s\p{L}\p{N}]*/gu;
  const INTRODUCTION = /^[^:]*: /; // as in "In the picture: ..."

  const normal = (word) =>
    word
      .replace(/[\u00ad\u200b]/g, "")
      .normalize("NFKC")
      .toLowerCase();

  class Story {
    constructor(root, cues) {
      this.root = root;
      this.cues = cues;
      this.index();
    }

    /** Find the cues' places; a page that draws itself again is read again. */
    index() {
      this.read();
      this.places = new Map();
      let from = 0;
      let block = null;
      for (const cue of this.cues) {
        const place = this.marked(cue) ?? this.found(cue, from, block);
        if (!place) continue;
        this.places.set(cue, place);
        block = place.block;
        block.classList.add("audio-brief-read");
        if (group(cue.role) !== "aside" && place.words > 3) from = place.at;
      }
    }

    /** All the words of the story in a row, and where in the page's text each one is. */
    read() {
      const { SHOW_TEXT, SHOW_ELEMENT, FILTER_REJECT, FILTER_ACCEPT } = NodeFilter;
      const walker = document.createTreeWalker(this.root, SHOW_TEXT | SHOW_ELEMENT, (node) =>
        node.matches?.(NOT_STORY) ? FILTER_REJECT : FILTER_ACCEPT,
      );
      let page = "";
      this.parts = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.localName === "br") page += " ";
        if (!node.data) continue;
        const block = node.parentElement.closest(BLOCKS);
        if (block !== this.parts.at(-1)?.block) page += "\n";
        this.parts.push({ node, block, from: page.length });
        page += node.data;
      }
      this.text = " ";
      this.words = [];
      this.wordAt = new Map();
      for (const { 0: whole, 1: bare, index } of page.matchAll(WORD_WITH_MARKS)) {
        const word = normal(bare);
        if (!word) continue;
        this.wordAt.set(this.text.length - 1, this.words.length);
        this.words.push({ from: index, to: index + whole.length, at: this.text.length - 1 });
        this.text += `${word} `;
      }
    }

    /** The place of a cue in the block whose mark names it. */
    marked(cue) {
      const block = cue.id && this.root.querySelector(`[${MARK}~="${CSS.escape(cue.id)}"]`);
      if (!block) return null;
      const part = this.parts.find(({ node }) => block.contains(node));
      const word = part && this.words.find(({ to }) => to > part.from);
      const place = word && this.found(cue, word.at, block);
      if (place && block.contains(place.block)) return place;
      const range = document.createRange();
      range.selectNodeContents(block);
      return { range, block, at: 0, words: 0 };
    }

    /** The next place of a cue's words from a place in the text on, else the first one. */
    found(cue, from, before) {
      const texts = [cue.text];
      if (group(cue.role) === "aside") texts.push(cue.text.replace(INTRODUCTION, ""));
      for (const text of texts) {
        const words = [...text.matchAll(WORD)].map(([word]) => normal(word));
        const needle = ` ${words.join(" ")} `;
        for (const start of [from, 0]) {
          const at = words.length ? this.text.indexOf(needle, start) : -1;
          if (at < 0) continue;
          const first = this.wordAt.get(at);
          const place = this.place(this.words[first], this.words[first + words.length - 1]);
          // A photographer's name alone is a credit only beside the picture.
          if (cue.role === "credit" && words.length < 4 && place.block !== before) continue;
          return { ...place, at, words: words.length };
        }
      }
      return null;
    }

    place(first, last) {
      const partAt = (offset) => this.parts.findLast(({ from }) => from <= offset);
      const [head, tail] = [partAt(first.from), partAt(last.to - 1)];
      const range = document.createRange();
      range.setStart(head.node, first.from - head.from);
      range.setEnd(tail.node, last.to - tail.from);
      return { range, block: head.block };
    }

    /** Show which cue is being read; none for null. */
    show(cue) {
      if (this.places.size && ![...this.places.values()][0].block.isConnected) this.index();
      this.now?.classList.remove("audio-brief-now");
      const place = cue && this.places.get(cue);
      this.now = place?.block;
      this.now?.classList.add("audio-brief-now");
      if (!window.Highlight) return;
      if (place) CSS.highlights.set("audio-brief", new Highlight(place.range));
      else CSS.highlights.delete("audio-brief");
    }

    /** The cue that a click is on, or the first of the paragraph it is in. */
    at(event) {
      const [node, offset] = caretAt(event.clientX, event.clientY);
      const block = event.target.closest?.(".audio-brief-read");
      const here = [...this.places].filter(([, place]) => place.block === block || block?.contains(place.block));
      const exact = here.find(([, { range }]) => node && range.isPointInRange(node, offset));
      return (exact ?? here[0])?.[0] ?? null;
    }
  }

  const caretAt = (x, y) => {
    if (document.caretPositionFromPoint) {
      const caret = document.caretPositionFromPoint(x, y);
      return [caret?.offsetNode, caret?.offset];
    }
    const range = document.caretRangeFromPoint?.(x, y);
    return [range?.startContainer, range?.startOffset];
  };

  // ---- What the device remembers: nothing, where storage is blocked

  const memory = (() => {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  })();

  // ---- The element

  let sounding = null; // the player that is heard

  class AudioBrief extends HTMLElement {
    connectedCallback() {
      const begin = () => this.isConnected && this.begin();
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { once: true });
      else begin();
    }

    disconnectedCallback() {
      this.leave?.abort();
      this.story?.show(null);
      cancelAnimationFrame(this.frame);
    }

    begin() {
      this.leave?.abort();
      this.leave = new AbortController();
      if (!this.shadowRoot) this.assemble();
      this.listen();
      this.comeBack();
      this.gather();
      if (window !== window.parent) this.fitFrame();
    }

    // -- What it is made of

    assemble() {
      this.audio = this.querySelector("audio") ?? this.appendChild(build("audio", { preload: "metadata" }));
      if (!this.audio.hasAttribute("src") && this.getAttribute("src")) this.audio.src = this.getAttribute("src");
      this.address = new URL(this.audio.getAttribute("src") ?? "", document.baseURI);
      this.cues = [];
      this.chapters = [];
      this.links = [];
      this.current = -1;
      this.waiting = null;
      const artwork = this.getAttribute("artwork");
      if (artwork) this.cover = { src: new URL(artwork, document.baseURI).href };
      this.label = this.getAttribute("label") ?? "Listen to this article";

      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      this.playing = named("Play", icon("play"), { class: "play" });
      this.length = build("span");
      this.back = named(`Back ${SKIP} seconds`, icon("back"));
      this.forward = named(`Forward ${SKIP} seconds`, icon("forward"));
      this.passed = build("span");
      this.total = build("span");
      this.bar = build("input", { type: "range", step: 0.1, "aria-label": "Position" });
      this.speed = build(
        "select",
        called("Speed"),
        ...SPEEDS.map((speed) =>
          build("option", speed === 1 ? { value: speed, selected: "" } : { value: speed }, `${speed}\u00d7`),
        ),
      );
      this.contents = build("ol", { class: "chapters", id: "chapters", hidden: "" });
      this.transcript = build("div", {
        class: "transcript",
        id: "transcript",
        hidden: "",
        role: "region",
        "aria-label": "Transcript",
      });
      this.contentsButton = opener("Chapters", this.contents);
      this.transcriptButton = opener("Transcript", this.transcript);
      this.trouble = build("p", { class: "trouble", role: "alert", hidden: "" });
      this.player = build(
        "div",
        { class: "player", role: "group", lang: "en" },
        build(
          "div",
          { class: "head" },
          this.playing,
          build("p", { class: "label" }, build("strong", {}, this.label), this.length),
          build("div", { class: "skips" }, this.back, this.forward),
        ),
        build("div", { class: "seek" }, this.passed, this.bar, this.total),
        build(
          "div",
          { class: "tools" },
          this.speed,
          this.contentsButton,
          this.transcriptButton,
          build(
            "a",
            { class: "download", href: this.address.href, download: "", ...called("Download the MP3") },
            icon("download"),
          ),
        ),
        this.trouble,
        this.contents,
        this.transcript,
      );
      root.append(this.player);
      this.measure();
    }

    get duration() {
      const told = this.audio.duration;
      return (Number.isFinite(told) && told) || Number(this.getAttribute("duration")) || this.cues.at(-1)?.end || 0;
    }

    get time() {
      return this.waiting ?? this.audio.currentTime;
    }

    get key() {
      return `audio-brief:${this.address.origin}${this.address.pathname}`;
    }

    // -- What it listens to

    listen() {
      const { signal } = this.leave;
      const on = (target, types, handler) => {
        for (const type of types.split(" ")) target.addEventListener(type, handler, { signal });
      };
      on(this.playing, "click", () => this.toggle());
      on(this.back, "click", () => this.skip(-SKIP));
      on(this.forward, "click", () => this.skip(SKIP));
      on(this.bar, "input", () => {
        this.dragging = true;
        this.showTime(Number(this.bar.value));
      });
      on(this.bar, "change", () => {
        this.dragging = false;
        this.seek(Number(this.bar.value));
      });
      on(this.speed, "change", () => {
        this.audio.defaultPlaybackRate = this.audio.playbackRate = Number(this.speed.value);
      });
      on(this.contentsButton, "click", () => this.open(this.contentsButton, this.contents));
      on(this.transcriptButton, "click", () => this.open(this.transcriptButton, this.transcript));
      on(this.transcript, "click", (event) => this.onSentence(event));
      on(this.transcript, "wheel touchmove pointerdown", () => (this.scrolled = Date.now()));
      on(this.shadowRoot, "keydown", (event) => this.onKey(event));
      on(window, "hashchange", () => this.onLink());
      on(window, "pagehide", () => this.remember());

      on(this.audio, "loadedmetadata durationchange", () => this.measure());
      on(this.audio, "loadedmetadata", () => {
        if (this.waiting !== null) this.audio.currentTime = this.waiting;
        this.waiting = null;
        this.trouble.hidden = true;
      });
      on(this.audio, "play", () => this.onPlay());
      on(this.audio, "play pause ended", () => this.showPlaying());
      on(this.audio, "timeupdate seeked ratechange", () => this.dragging || this.showTime());
      on(this.audio, "timeupdate pause", () => this.remember());
      on(this.audio, "ended", () => this.onEnd());
      on(this.audio, "error", () => this.onTrouble());
      if (this.audio.error) this.onTrouble();
      this.showPlaying();
    }

    onPlay() {
      if (sounding && sounding !== this) sounding.audio.pause();
      sounding = this;
      this.heard = true;
      this.announce();
    }

    onEnd() {
      memory?.removeItem(this.key);
      this.story?.show(null);
    }

    onTrouble() {
      this.trouble.hidden = false;
      this.trouble.textContent = "The recording cannot be loaded just now.";
    }

    onSentence(event) {
      const link = event.target.closest("a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const selection = this.shadowRoot.getSelection?.() ?? document.getSelection();
      if (!event.detail || !String(selection)) this.hear(this.cues[this.links.indexOf(link)].start);
    }

    onKey(event) {
      const target = event.target;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || target === this.speed) return;
      const skips = { j: -SKIP, l: SKIP, ArrowLeft: -STEP, ArrowRight: STEP };
      if (target === this.bar) Object.assign(skips, { ArrowDown: -STEP, ArrowUp: STEP });
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const step = { ArrowUp: -1, ArrowDown: 1 }[key];
      if (key in skips) this.skip(skips[key]);
      else if (key === "k" || (key === " " && target.localName !== "button")) this.toggle();
      else if (step && this.links.includes(target)) this.walk(this.links.indexOf(target) + step);
      else return;
      event.preventDefault();
    }

    onLink() {
      const moment = momentIn(location.hash);
      if (moment !== null && document.querySelector("audio-brief") === this) this.hear(moment);
    }

    // -- What it does

    toggle() {
      if (this.audio.paused) this.play();
      else this.audio.pause();
    }

    play() {
      this.audio.play().catch(() => this.showPlaying());
    }

    skip(seconds) {
      this.seek(this.time + seconds);
    }

    seek(seconds) {
      const time = Math.max(0, Math.min(seconds, this.duration || seconds));
      if (this.audio.readyState) this.audio.currentTime = time;
      else this.waiting = time;
      this.scrolled = 0;
      this.showTime(time);
    }

    hear(seconds) {
      this.seek(seconds);
      this.play();
    }

    /** Go where the address says, or to where it was left. */
    comeBack() {
      const linked = document.querySelector("audio-brief") === this ? momentIn(location.hash) : null;
      const left = Number(memory?.getItem(this.key));
      const moment = linked ?? (left < this.duration - STEP || !this.duration ? left : 0);
      if (moment && this.audio.paused) this.seek(moment);
    }

    remember() {
      if (!this.heard || this.audio.ended) return;
      memory?.setItem(this.key, this.audio.currentTime.toFixed(1));
    }

    open(button, panel, opened = panel.hidden) {
      panel.hidden = !opened;
      button.setAttribute("aria-expanded", String(opened));
      if (opened && panel === this.transcript) this.reveal();
    }

    /** Let the tab key come to this sentence, and to no other. */
    offer(link) {
      for (const other of this.links) other.tabIndex = other === link ? 0 : -1;
    }

    /** Focus another sentence of the transcript. */
    walk(row) {
      const link = this.links[row];
      if (!link) return;
      this.offer(link);
      link.focus({ preventScroll: true });
      this.bringIntoView(link);
    }

    // -- What it shows

    measure() {
      const { duration } = this;
      this.bar.max = duration || 1;
      this.length.textContent = duration ? short(duration) : "";
      this.total.textContent = duration ? clock(Math.round(duration)) : "";
      this.player.setAttribute("aria-label", [this.label, duration ? spoken(duration) : ""].filter(Boolean).join(", "));
      this.showTime();
    }

    showPlaying() {
      const paused = this.audio.paused;
      const name = paused ? "Play" : "Pause";
      this.playing.setAttribute("aria-label", name);
      this.playing.title = name;
      this.playing.replaceChildren(icon(name.toLowerCase()));
      cancelAnimationFrame(this.frame);
      const follow = () => {
        if (!this.dragging) this.showCue(this.time);
        if (!this.audio.paused) this.frame = requestAnimationFrame(follow);
      };
      follow();
    }

    showTime(time = this.time) {
      const { duration } = this;
      this.passed.textContent = clock(time);
      this.bar.value = time;
      this.bar.style.setProperty("--played", `${duration ? (100 * time) / duration : 0}%`);
      this.bar.setAttribute("aria-valuetext", `${spoken(time)} of ${spoken(duration)}`);
      this.showCue(time);
      if (sounding === this && duration) {
        try {
          navigator.mediaSession?.setPositionState({
            duration,
            position: Math.min(time, duration),
            playbackRate: this.audio.playbackRate,
          });
        } catch {
          // A browser that knows no position shows none.
        }
      }
    }

    showCue(time) {
      const begun = this.heard || time > 0;
      const row = begun ? lastStarted(this.cues, time) : -1;
      const chapter = begun ? lastStarted(this.chapters, time) : -1;
      if (chapter !== this.chapter) point([...this.contents.querySelectorAll("button")], chapter);
      this.chapter = chapter;
      if (row === this.current && this.shown === this.heard) return;
      this.current = row;
      this.shown = this.heard;
      point(this.links, row);
      if (row >= 0) {
        if (!this.transcript.contains(this.shadowRoot.activeElement)) this.offer(this.links[row]);
        this.reveal();
      }
      if (this.heard) this.story?.show(this.cues[row] ?? null);
    }

    /** Bring the sentence that is read into its box's view, unless the reader is looking elsewhere. */
    reveal() {
      const link = this.links[this.current];
      if (link && !this.transcript.hidden && Date.now() - (this.scrolled ?? 0) > PATIENCE) this.bringIntoView(link);
    }

    bringIntoView(link) {
      const box = this.transcript;
      const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
      const margin = Math.min(48, outer.height / 4);
      if (inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin) return;
      const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      box.scrollTo({
        top: box.scrollTop + inner.top - outer.top - outer.height / 3,
        behavior: calm ? "auto" : "smooth",
      });
    }

    // -- What it reads

    async gather() {
      const inside = cuesInMarkup(this);
      this.setChapters(inside.length ? chaptersInMarkup(this) : await this.load("chapters", chaptersInJson));
      this.setCues(inside.length ? inside : await this.load("transcript", cuesInVtt));
      this.measure();
    }

    async load(attribute, parse) {
      if (!this.getAttribute(attribute)) return [];
      try {
        const response = await fetch(this.getAttribute(attribute));
        return response.ok ? parse(await response.text()) : [];
      } catch {
        return [];
      }
    }

    setChapters(chapters) {
      this.chapters = chapters;
      this.chapter = null;
      this.contents.replaceChildren(
        ...chapters.map(({ title, start }) => {
          const place = build("span", { lang: this.tongue }, title);
          const chapter = button({}, build("time", {}, clock(start)), place);
          chapter.addEventListener("click", () => this.hear(start));
          return build("li", {}, chapter);
        }),
      );
      this.contentsButton.hidden = chapters.length < 2;
    }

    setCues(cues) {
      this.cues = cues;
      this.current = -1;
      this.links = cues.map((cue, row) =>
        build("a", { href: `#t=${cue.start}`, tabindex: row ? -1 : 0, draggable: "false" }, cue.text),
      );
      this.transcript.lang = this.tongue;
      this.transcript.replaceChildren();
      let block = null;
      cues.forEach((cue, row) => {
        if (cue.opens) {
          const isHeading = cue.role === "heading" || (cue.role === "title" && row > 0);
          block = build(isHeading ? "h2" : "p", { class: cue.role });
          this.transcript.append(block);
        } else block.append(" ");
        block.append(this.links[row]);
      });
      this.transcriptButton.hidden = !cues.length;
      if (cues.length && this.hasAttribute("expanded") && window === window.parent) {
        this.open(this.transcriptButton, this.transcript, true);
      }
      this.followStory();
    }

    followStory() {
      const root = this.getAttribute("for") && document.getElementById(this.getAttribute("for"));
      if (!root || !this.cues.length) return;
      if (!document.adoptedStyleSheets.includes(storySheet)) document.adoptedStyleSheets.push(storySheet);
      this.story = new Story(root, this.cues);
      root.addEventListener("click", (event) => this.onStory(event), { signal: this.leave.signal });
    }

    onStory(event) {
      if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target.closest(INTERACTIVE) || String(document.getSelection())) return;
      const cue = this.story.at(event);
      if (cue) this.hear(cue.start);
    }

    get tongue() {
      return this.closest("[lang]")?.lang ?? "";
    }

    // -- What the lock screen gets

    announce() {
      const session = navigator.mediaSession;
      if (!session || !window.MediaMetadata) return;
      const actions = {
        play: () => this.play(),
        pause: () => this.audio.pause(),
        seekbackward: ({ seekOffset }) => this.skip(-(seekOffset || SKIP)),
        seekforward: ({ seekOffset }) => this.skip(seekOffset || SKIP),
        seekto: ({ seekTime }) => this.seek(seekTime),
        previoustrack: this.chapters.length > 1 ? () => this.toChapter(-1) : null,
        nexttrack: this.chapters.length > 1 ? () => this.toChapter(1) : null,
      };
      for (const [action, handler] of Object.entries(actions)) {
        try {
          session.setActionHandler(action, handler);
        } catch {
          // A browser may not know every action.
        }
      }
      this.describe();
      if (this.cover !== undefined || this.address.protocol === "file:") return;
      this.cover = null;
      const describe = (cover) => {
        this.cover = cover;
        if (sounding === this) this.describe();
      };
      coverOf(this.address.href).then(describe, () => {});
    }

    describe() {
      navigator.mediaSession.metadata = new MediaMetadata({
        title: this.getAttribute("headline") ?? document.title,
        artist: this.getAttribute("artist") ?? "",
        artwork: this.cover ? [this.cover] : [],
      });
    }

    /** To the next chapter, or back to the beginning of this one, or to the one before when it has just begun. */
    toChapter(direction) {
      const here = lastStarted(this.chapters, this.time);
      const begun = this.time - this.chapters[here].start > 3;
      const target = this.chapters[direction > 0 ? here + 1 : Math.max(0, begun ? here : here - 1)];
      if (target) this.seek(target.start);
    }

    // -- In an iframe: tell the page around it how high it is

    fitFrame() {
      this.setAttribute("framed", "");
      const tell = () =>
        window.parent.postMessage({ audioBrief: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
      new ResizeObserver(tell).observe(document.body);
    }
  }

  // A page around such an iframe, where it has this script, gives it that height.
  window.addEventListener("message", ({ data, source }) => {
    const height = data?.audioBrief;
    if (!Number.isFinite(height)) return;
    for (const frame of document.querySelectorAll("iframe.audio-brief")) {
      if (frame.contentWindow === source) frame.height = Math.max(120, Math.min(height, 1200));
    }
  });

  customElements.define("audio-brief", AudioBrief);
})();
