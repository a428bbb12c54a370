#include "CMime.h"

#include <gmime/gmime.h>
#include <stdlib.h>
#include <string.h>

/// A header whose value stands in the message as it is, all after the colon up to its line feed.
static void set_raw(GMimeObject *object, const char *name, const char *value) {
  g_mime_object_set_header(object, name, "", NULL);
  GMimeHeaderList *headers = g_mime_object_get_header_list(object);
  GMimeHeader *header = g_mime_header_list_get_header(headers, name);
  if (header != NULL) g_mime_header_set_raw_value(header, value);
}

static void set_date(GMimeMessage *message, int64_t seconds, int32_t offset) {
  GDateTime *utc = g_date_time_new_from_unix_utc(seconds);
  GTimeZone *zone = g_time_zone_new_offset(offset);
  GDateTime *date = utc != NULL && zone != NULL ? g_date_time_to_timezone(utc, zone) : NULL;
  if (date != NULL) g_mime_message_set_date(message, date);
  if (date != NULL) g_date_time_unref(date);
  if (zone != NULL) g_time_zone_unref(zone);
  if (utc != NULL) g_date_time_unref(utc);
}

static GMimeMessage *head(const cmime_letter *letter) {
  GMimeMessage *message = g_mime_message_new(FALSE);
  GMimeObject *object = GMIME_OBJECT(message);
  set_date(message, letter->date, letter->utc_offset);
  set_raw(object, "From", letter->from);
  set_raw(object, "To", letter->to);
  set_raw(object, "Subject", letter->subject);
  g_mime_message_set_message_id(message, letter->message_id);
  if (*letter->in_reply_to)
    g_mime_object_set_header(object, "In-Reply-To", letter->in_reply_to, NULL);
  if (*letter->references)
    g_mime_object_set_header(object, "References", letter->references, NULL);
  return message;
}

/// Text as quoted-printable in which no line begins with "From ", which mailboxes would change, or is
/// a lone ".", at which programs would end.
static GMimeStream *quoted(const char *text, size_t count) {
  GMimeStream *memory = g_mime_stream_mem_new();
  GMimeStream *filtered = g_mime_stream_filter_new(memory);
  GMimeFilter *filters[] = {
      g_mime_filter_basic_new(GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE, TRUE),
      g_mime_filter_from_new(GMIME_FILTER_FROM_MODE_ARMOR)};
  for (int index = 0; index < 2; index++) {
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered), filters[index]);
    g_object_unref(filters[index]);
  }
  g_mime_stream_write(filtered, text, count);
  g_mime_stream_flush(filtered);
  g_object_unref(filtered);
  GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
  GMimeStream *result = g_mime_stream_mem_new();
  const char *at = (const char *)bytes->data, *end = at + bytes->len;
  while (at < end) {
    const char *feed = memchr(at, '\n', (size_t)(end - at));
    const char *next = feed == NULL ? end : feed + 1;
    if (*at == '.' && (feed == at + 1 || next - at == 1))
      g_mime_stream_write_string(result, "=2E"), at += 1;
    g_mime_stream_write(result, at, (size_t)(next - at));
    at = next;
  }
  g_object_unref(memory);
  g_mime_stream_reset(result);
  return result;
}

static GMimeObject *text_part(const cmime_letter *letter) {
  GMimePart *part = g_mime_part_new_with_type("text", "plain");
  g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
  GMimeContentEncoding encoding =
      letter->is_plain ? GMIME_CONTENT_ENCODING_7BIT : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
  if (letter->is_plain)
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "format", "flowed");
  GMimeStream *stream = letter->is_plain
                            ? g_mime_stream_mem_new_with_buffer(letter->text, letter->text_count)
                            : quoted(letter->text, letter->text_count);
  GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, encoding);
  g_mime_part_set_content(part, content);
  g_mime_part_set_content_encoding(part, encoding);
  g_object_unref(content);
  g_object_unref(stream);
  return GMIME_OBJECT(part);
}

static GMimeObject *file_part(const cmime_file *file) {
  GMimePart *part = g_mime_part_new_with_type(file->type, file->subtype);
  g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
  g_mime_part_set_filename(part, file->name);
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(file->bytes, file->count);
  GMimeDataWrapper *content =
      g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
  g_mime_part_set_content(part, content);
  g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
  g_object_unref(content);
  g_object_unref(stream);
  return GMIME_OBJECT(part);
}

static GMimeObject *whole(const cmime_letter *letter, const cmime_file *files, size_t count) {
  GMimeObject *text = text_part(letter);
  if (count == 0) return text;
  GMimeMultipart *multipart = g_mime_multipart_new_with_subtype("mixed");
  g_mime_multipart_set_boundary(multipart, letter->boundary);
  g_mime_multipart_add(multipart, text);
  g_object_unref(text);
  for (size_t index = 0; index < count; index++) {
    GMimeObject *part = file_part(&files[index]);
    g_mime_multipart_add(multipart, part);
    g_object_unref(part);
  }
  return GMIME_OBJECT(multipart);
}

char *cmime_compose(const cmime_letter *letter, const cmime_file *files, size_t files_count,
                    size_t *count) {
  g_mime_init();
  GMimeMessage *message = head(letter);
  GMimeObject *body = whole(letter, files, files_count);
  g_mime_message_set_mime_part(message, body);
  g_object_unref(body);
  GMimeFormatOptions *options = g_mime_format_options_new();
  g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_UNIX);
  g_mime_format_options_set_param_encoding_method(options, GMIME_PARAM_ENCODING_METHOD_RFC2231);
  GMimeStream *stream = g_mime_stream_mem_new();
  g_mime_object_write_to_stream(GMIME_OBJECT(message), options, stream);
  g_mime_stream_flush(stream);
  GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
  char *copy = malloc(bytes->len + 1);
  if (copy != NULL) {
    memcpy(copy, bytes->data, bytes->len);
    *count = bytes->len;
  }
  g_object_unref(stream);
  g_mime_format_options_free(options);
  g_object_unref(message);
  return copy;
}
