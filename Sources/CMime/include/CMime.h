#pragma once
#include <stddef.h>
#include <stdint.h>

// What is used of GMime, in types that Swift imports. Texts are UTF-8 and belong to the callee: they
// are to be copied within the call.

/// A part of a message that has no parts itself.
typedef struct {
  /// In lower case, such as "text/calendar".
  const char *type;
  /// Of its Content-Type; NULL where it has none.
  const char *charset;
  /// Of its file; NULL where it has none.
  const char *name;
} cmime_part;

/// Why not all parts were looked at, as bits.
enum { CMIME_TOO_DEEP = 1, CMIME_TOO_MANY = 2, CMIME_NO_MESSAGE = 4 };

/// Goes through the parts of a message, those of messages in it too.
/// `wants` is asked whether the bytes of a part are wanted; `take` gets them with the transfer encoding
/// undone. Returns what was left out.
int cmime_each_part(const void *message, size_t count, int max_depth, int max_parts,
                    int (*wants)(const cmime_part *part, void *context),
                    void (*take)(const cmime_part *part, const void *bytes, size_t count,
                                 void *context),
                    void *context);

/// Takes an address header apart. `name` may be NULL.
void cmime_each_address(const char *header,
                        void (*take)(const char *name, const char *address, void *context),
                        void *context);

/// Makes UTF-8 of bytes in a charset, as long as `result` says; what they cannot mean becomes "?".
/// NULL where the charset is not known. To be freed.
char *cmime_utf8(const char *charset, const void *bytes, size_t count, size_t *result);

/// Reads the value of a Date header as seconds since 1970. False where it is none.
int cmime_date(const char *text, int64_t *seconds);

/// Whether a message can hold a calendar at all: its type, the ending ".ics" or the beginning of a
/// calendar, also in base64, stands somewhere in it.
int cmime_mentions_calendar(const void *message, size_t count);

/// Whether a part in Outlook's own format (winmail.dat, application/ms-tnef) may be in a message.
int cmime_mentions_tnef(const void *message, size_t count);

/// Goes through the fields of a head that say whose mail it is and what it belongs to, without looking at
/// more than `most` bytes. `take` is given 'f' for From, 't' for To and Cc, 'd' for Date, 'l' for what only
/// mails to many have, 'i' for Message-ID, 'r' for References and In-Reply-To, and 'c' for Content-Type
/// and other signs of a mail that came back, with the value as it is written, folds included.
void cmime_each_head_field(const void *message, size_t count, size_t most,
                           void (*take)(char field, const void *value, size_t count,
                                        void *context),
                           void *context);

/// How many lines begin with "--", as those do that separate parts; counted up to `most`.
size_t cmime_separators(const void *message, size_t count, size_t most);

/// The offset of the next line that begins with "From " at or behind `from`, which is the beginning of
/// the bytes or lies behind a line end; `count` where there is none.
size_t cmime_next_from_line(const void *bytes, size_t count, size_t from);

/// A message to be made. Texts are UTF-8 without control characters; empty where there is none.
typedef struct {
  /// As they stand in the message, encoded and folded: all after the colon, line feed included.
  const char *from, *to, *subject;
  /// Without angle brackets.
  const char *message_id;
  /// As the headers have them, with angle brackets.
  const char *in_reply_to, *references;
  /// Seconds since 1970, and east of Greenwich.
  int64_t date;
  int32_t utc_offset;
  /// What parts it where it has files; it must not be in the text.
  const char *boundary;
  const char *text;
  size_t text_count;
  /// Whether the text goes as it is, as format=flowed; else it is made quoted-printable.
  int is_plain;
} cmime_letter;

/// A file that goes along, by the name that the recipient sees.
typedef struct {
  const char *type, *subtype, *name;
  const void *bytes;
  size_t count;
} cmime_file;

/// Makes the bytes of a message, as many as `count` says, with line feeds at the ends of its lines. The same
/// letter makes the same bytes. NULL where memory is short. To be freed.
char *cmime_compose(const cmime_letter *letter, const cmime_file *files, size_t files_count,
                    size_t *count);
