/** Whole documents of unusual kinds, by name. Each has the name and ends with the script that it is given. */
import type { Reply } from '../../setup/server.ts';

const HEADING = 'States weigh the UN Cybercrime Convention';
const TEXT = 'Delegates spoke about the UN Cybercrime Convention for a third day, and about what comes after signing.';

export const DOCUMENTS: Record<string, (script: string) => string | Reply> = {
  'without a doctype': (script) =>
    `<html><title>x</title><body bgcolor=white><h1>${HEADING}</h1><p>${TEXT}<p>Interpol<script>${script}</script>`,
  'of 1997': (script) =>
    `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><TITLE>x</TITLE><BODY><CENTER><TABLE WIDTH=90%><TR><TD>
     <H1>${HEADING}</H1>${TEXT}<BR><BR>Interpol<P></TABLE></CENTER><script>${script}</script>`,
  'of XHTML': (script) => ({
    headers: { 'content-type': 'application/xhtml+xml' },
    body: `<?xml version="1.0" encoding="utf-8"?><?pi x?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>x</title></head><body>
<h1>${HEADING}</h1><p>${TEXT} <![CDATA[Interpol & others]]></p>
<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>x</text></svg>
<script>//<![CDATA[
${script}
//]]></script></body></html>`,
  }),
  'with a base address and a policy': (script) =>
    `<!doctype html><base href="https://elsewhere.example/a/"><meta http-equiv="refresh" content="999"><title>x</title>
     <h1>${HEADING}</h1><p>${TEXT} <a href="#there">Interpol</a></p><script>${script}</script>`,
  'from right to left and from top to bottom': (script) =>
    `<!doctype html><html dir="rtl" style="writing-mode: vertical-rl"><title>x</title>
     <h1>${HEADING}</h1><p>${TEXT} Interpol</p><script>${script}</script>`,
  'whose body is a grid of boxes that scroll': (script) =>
    `<!doctype html><html style="overflow: hidden"><title>x</title><body style="display: grid; height: 100vh; overflow: auto">
     <main style="overflow: auto"><h1>${HEADING}</h1><p>${TEXT} Interpol</p></main><script>${script}</script>`,
};
