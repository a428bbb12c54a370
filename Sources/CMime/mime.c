#define _GNU_SOURCE
#include "CMime.h"

#include <gmime/gmime.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static void prepare(void) {
  static int is_ready;
  if (!is_ready) g_mime_init();
  is_ready = 1;
}

typedef struct {
  int depth, parts, omitted;
  int (*wants)(const cmime_part *, void *);
  void (*take)(const cmime_part *, const void *, size_t, void *);
  void *context;
} walk;

static void take_part(GMimePart *object, walk *walk) {
  GMimeContentType *content = g_mime_object_get_content_type(GMIME_OBJECT(object));
  GMimeDataWrapper *data = g_mime_part_get_content(object);
  if (content == NULL || data == NULL) return;
  char *type = g_mime_content_type_get_mime_type(content);
  char *lower = type ? g_ascii_strdown(type, -1) : NULL;
  cmime_part part = {lower ? lower : "", g_mime_content_type_get_parameter(content, "charset"),
                     g_mime_part_get_filename(object)};
  if (walk->wants(&part, walk->context)) {
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(data, stream);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    if (bytes != NULL) walk->take(&part, bytes->data, bytes->len, walk->context);
    g_object_unref(stream);
  }
  g_free(lower);
  g_free(type);
}

static void visit(GMimeObject *object, walk *walk, int depth) {
  if (object == NULL) return;
  if (depth > walk->depth) {
    walk->omitted |= CMIME_TOO_DEEP;
    return;
  }
  if (GMIME_IS_MULTIPART(object)) {
    GMimeMultipart *multipart = GMIME_MULTIPART(object);
    int count = g_mime_multipart_get_count(multipart);
    for (int index = 0; index < count && !(walk->omitted & CMIME_TOO_MANY); index++)
      visit(g_mime_multipart_get_part(multipart, index), walk, depth + 1);
  } else if (GMIME_IS_MESSAGE_PART(object)) {
    GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    if (message != NULL) visit(g_mime_message_get_mime_part(message), walk, depth + 1);
  } else if (GMIME_IS_PART(object)) {
    if (walk->parts == 0) {
      walk->omitted |= CMIME_TOO_MANY;
      return;
    }
    walk->parts -= 1;
    take_part(GMIME_PART(object), walk);
  }
}

int cmime_each_part(const void *message, size_t count, int max_depth, int max_parts,
                    int (*wants)(const cmime_part *, void *),
                    void (*take)(const cmime_part *, const void *, size_t, void *),
                    void *context) {
  prepare();
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(message, count);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_object_unref(stream);
  GMimeMessage *parsed = g_mime_parser_construct_message(parser, NULL);
  g_object_unref(parser);
  if (parsed == NULL) return CMIME_NO_MESSAGE;
  walk walk = {max_depth, max_parts, 0, wants, take, context};
  visit(g_mime_message_get_mime_part(parsed), &walk, 1);
  g_object_unref(parsed);
  return walk.omitted;
}

static void visit_addresses(InternetAddressList *list,
                            void (*take)(const char *, const char *, void *), void *context,
                            int depth) {
  int count = list != NULL && depth < 8 ? internet_address_list_length(list) : 0;
  for (int index = 0; index < count; index++) {
    InternetAddress *address = internet_address_list_get_address(list, index);
    if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
      const char *text = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
      if (text != NULL) take(internet_address_get_name(address), text, context);
    } else if (INTERNET_ADDRESS_IS_GROUP(address)) {
      visit_addresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), take,
                      context, depth + 1);
    }
  }
}

void cmime_each_address(const char *header,
                        void (*take)(const char *, const char *, void *), void *context) {
  prepare();
  InternetAddressList *list = internet_address_list_parse(NULL, header);
  if (list == NULL) return;
  visit_addresses(list, take, context, 0);
  g_object_unref(list);
}

char *cmime_utf8(const char *charset, const void *bytes, size_t count, size_t *result) {
  prepare();
  GMimeFilter *filter = g_mime_filter_charset_new(charset, "UTF-8");
  if (filter == NULL) return NULL;
  char *input = malloc(count + 1), *output = NULL, *copy = NULL;
  size_t length = 0, space = 0;
  if (input != NULL) {
    memcpy(input, bytes, count);
    g_mime_filter_complete(filter, input, count, 0, &output, &length, &space);
    copy = malloc(length + 1);
    if (copy != NULL) {
      memcpy(copy, output, length);
      *result = length;
    }
  }
  free(input);
  g_object_unref(filter);
  return copy;
}

int cmime_date(const char *text, int64_t *seconds) {
  prepare();
  GDateTime *date = g_mime_utils_header_decode_date(text);
  if (date == NULL) return 0;
  *seconds = g_date_time_to_unix(date);
  g_date_time_unref(date);
  return 1;
}

static int begins(const char *text, size_t count, const char *lower) {
  size_t length = strlen(lower);
  return length <= count && strncasecmp(text, lower, length) == 0;
}

int cmime_mentions_calendar(const void *message, size_t count) {
  static const char encoded[] = "QkVHSU46VkNB";
  const char *text = message;
  for (size_t at = 0; at < count; at++) {
    const char *here = text + at;
    size_t left = count - at;
    switch (*here) {
    case '/':
      if (begins(here, left, "/calendar") || begins(here, left, "/ics")) return 1;
      break;
    case 'v':
    case 'V':
      if (begins(here, left, "vcalendar")) return 1;
      break;
    case '.':
      if (begins(here, left, ".ics")) return 1;
      break;
    case 'Q':
      if (left >= sizeof encoded - 1 && memcmp(here, encoded, sizeof encoded - 1) == 0) return 1;
      break;
    default: break;
    }
  }
  return 0;
}

int cmime_mentions_tnef(const void *message, size_t count) {
  const char *text = message;
  for (size_t at = 0; at < count; at++) {
    if ((text[at] | 32) == 'w' && begins(text + at, count - at, "winmail.dat")) return 1;
    if ((text[at] | 32) == 'm' && begins(text + at, count - at, "ms-tnef")) return 1;
  }
  return 0;
}

static char head_field(const char *line, size_t count) {
  static const struct {
    const char *name;
    char field;
  } names[] = {{"from:", 'f'},         {"to:", 't'},
               {"cc:", 't'},           {"date:", 'd'},
               {"list-id:", 'l'},      {"list-unsubscribe:", 'l'},
               {"list-post:", 'l'},    {"message-id:", 'i'},
               {"references:", 'r'},   {"in-reply-to:", 'r'},
               {"content-type:", 'c'}, {"x-failed-recipients:", 'c'}};
  for (size_t index = 0; index < sizeof names / sizeof names[0]; index++)
    if (begins(line, count, names[index].name)) return names[index].field;
  return 0;
}

void cmime_each_head_field(const void *message, size_t count, size_t most,
                           void (*take)(char, const void *, size_t, void *), void *context) {
  const char *line = message, *end = line + (count < most ? count : most);
  const char *value = NULL;
  char field = 0;
  while (line < end) {
    const char *line_end = memchr(line, '\n', (size_t)(end - line));
    if (line_end == NULL) line_end = end;
    int is_empty = line == line_end || (line + 1 == line_end && *line == '\r');
    int goes_on = !is_empty && (*line == ' ' || *line == '\t');
    if (!goes_on) {
      if (field != 0) take(field, value, (size_t)(line - value), context);
      if (is_empty) return;
      field = head_field(line, (size_t)(line_end - line));
      if (field != 0) value = (const char *)memchr(line, ':', (size_t)(line_end - line)) + 1;
    }
    line = line_end + 1;
  }
  if (field != 0 && value < end) take(field, value, (size_t)(end - value), context);
}

size_t cmime_separators(const void *message, size_t count, size_t most) {
  const char *text = message, *end = text + count;
  size_t found = 0;
  while (found < most) {
    const char *line = memmem(text, (size_t)(end - text), "\n--", 3);
    if (line == NULL) break;
    found += 1;
    text = line + 1;
  }
  return found;
}

size_t cmime_next_from_line(const void *bytes, size_t count, size_t from) {
  const char *text = bytes;
  if (from >= count) return count;
  if (count - from >= 5 && memcmp(text + from, "From ", 5) == 0) return from;
  const char *line = memmem(text + from, count - from, "\nFrom ", 6);
  return line == NULL ? count : (size_t)(line - text) + 1;
}
