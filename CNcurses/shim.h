#pragma once
/* What of curses Swift cannot see as it is: globals (no stdscr in Swift 6) and macros. */
#define NCURSES_WIDECHAR 1 /* before curses.h, else there is no cchar_t */
#include <curses.h>
#include <stdio.h>
#include <string.h>
#include <term.h>

/* initscr() leaves the program where TERM is unknown; this returns NULL.

   Until a screen was left once and come back to, ncurses 6.4 takes it for one that is not set up yet,
   and writes out each move of the cursor by itself: eighty system calls for a screenful. So it is
   left here; the first refresh comes back to it. */
static inline SCREEN *nc_open(void) {
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (screen) endwin();
  return screen;
}
/* What the terminal is to show, and what it shows. Written to at once: a window of the program's own
   would be copied there for each picture. */
static inline WINDOW *nc_window(void) { return newscr; }
static inline WINDOW *nc_screen(void) { return curscr; }
static inline int nc_colors(void) { return COLORS; }

/* setupterm, telling whether TERM names a terminal whose cursor can be placed. */
static inline int nc_usable(void) {
  int found = 0;
  return setupterm(NULL, 1, &found) == OK && found == 1 && tigetstr("cup") != (char *)-1
         && tigetstr("cup") != NULL;
}

/* A string of the terminal's description, NULL where it has none. */
static inline const char *nc_capability(const char *name) {
  const char *found = tigetstr(name);
  return found == (char *)-1 ? NULL : found;
}

/* A number of the terminal's description, below 0 where it has none. */
static inline int nc_number(const char *name) { return tigetnum(name); }

/* Takes a part out of a string of the terminal's description, where the string has it. */
static inline void nc_cut(const char *name, const char *part) {
  char *found = tigetstr(name);
  char *at = found && found != (char *)-1 ? strstr(found, part) : NULL;
  if (at) memmove(at, at + strlen(part), strlen(at + strlen(part)) + 1);
}

/* Keeps a change of attributes from choosing the character set as well, as xterm's description has
   it: no other set is used here, and the choice would double what a change costs. */
static inline void nc_keep_character_set(void) {
  nc_cut("sgr0", "\033(B");
  nc_cut("sgr", "%?%p9%t\033(0%e\033(B%;");
}

static const attr_t NC_NORMAL = A_NORMAL, NC_BOLD = A_BOLD, NC_DIM = A_DIM,
                    NC_UNDERLINE = A_UNDERLINE, NC_REVERSE = A_REVERSE;

/* A cell of one spacing character with `count` combining ones. What curses refuses is a blank. */
static inline cchar_t nc_cell(
  wchar_t base, const uint32_t *marks, int count, attr_t attributes, short pair) {
  wchar_t text[CCHARW_MAX + 1] = {base};
  for (int i = 0; i < count && i + 1 < CCHARW_MAX; i++) text[i + 1] = (wchar_t)marks[i];
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) != OK)
    setcchar(&cell, L" ", attributes, pair, NULL);
  return cell;
}
