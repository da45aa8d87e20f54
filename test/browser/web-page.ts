/** A page of the built package in Chromium, under the strictest content security policy that lets it load at all. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'";

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser to test in: `CHROMIUM` names another. */
export function chromiumPath(): string | undefined {
  return [process.env['CHROMIUM'], ...PLACES].find((path) => path !== undefined && existsSync(path));
}

/** What a page's script left behind. */
export interface PageResult {
  /** What the script gave to `done`. */
  readonly value: unknown;
  /** Directives of the policy that something on the page tried to break. */
  readonly violations: readonly string[];
  /** Errors that nobody caught, and what the console got at its error level. */
  readonly errors: readonly string[];
}

/** A browser and a server of the package's files. */
export class WebPages {
  readonly #server: Server;
  readonly #browser: Browser;
  #script = '';
  #isIsolated = false;

  private constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  /** Starts both; `directory` is served as `/`. */
  static async open(directory: string, executablePath: string): Promise<WebPages> {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    let pages: WebPages;
    const server = createServer((request, response) => {
      const path = normalize(new URL(request.url!, 'http://localhost').pathname);
      const headers: Record<string, string> = { 'Content-Security-Policy': POLICY };
      if (pages.#isIsolated) {
        headers['Cross-Origin-Opener-Policy'] = 'same-origin';
        headers['Cross-Origin-Embedder-Policy'] = 'require-corp';
      }
      const answer = (type: string, body: string | Buffer): void => {
        response.writeHead(200, { ...headers, 'Content-Type': type }).end(body);
      };
      if (path === '/') answer('text/html', '<!doctype html><script type="module" src="/page.js"></script>');
      else if (path === '/page.js') answer('text/javascript', pages.#script);
      else if (existsSync(join(directory, path))) answer('text/javascript', readFileSync(join(directory, path)));
      else response.writeHead(404, headers).end();
    });
    pages = new WebPages(server, browser);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return pages;
  }

  /**
   * Opens a page with a script of its own, a module in which `done(value)` ends the page.
   *
   * @param script JavaScript
   * @param isIsolated whether the page is isolated from other origins: only then it has shared memory
   */
  async run(script: string, isIsolated = false): Promise<PageResult> {
    this.#script = `
      const broken = [];
      addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
      // The browser tells of a violation a turn later.
      const done = (value) => setTimeout(() => report(JSON.stringify({ value, violations: broken })), 50);
      ${script}`;
    this.#isIsolated = isIsolated;
    const page: Page = await this.#browser.newPage();
    const errors: string[] = [];
    try {
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      let report: (text: string) => void = () => {};
      const reported = new Promise<string>((resolve) => {
        report = resolve;
      });
      await page.exposeFunction('report', (text: string) => report(text));
      await page.goto(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`);
      const left = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error(`the page did not end; ${errors.join('; ')}`)), 25_000).unref();
      });
      const result = JSON.parse(await Promise.race([reported, left])) as Omit<PageResult, 'errors'>;
      return { ...result, errors };
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}
