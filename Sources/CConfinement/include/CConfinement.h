#pragma once
#include <stddef.h>

// What a process gives up for good, for those that it starts as well. Each returns 0, or -1 where the
// system has no such thing; then nothing has changed.

/// The version of Landlock that the kernel has; 0 for none.
int confine_landlock_version(void);

/// Lets nothing be opened but the files named and what lies below the folders named, for reading; what
/// is open already stays so. Paths that do not exist count for nothing.
int confine_files(const char *const *paths, size_t count);

/// Takes away the calls that start programs and processes, open sockets, look into other processes,
/// open files for writing, change folders or reach parts of the kernel that no reader needs.
int confine_calls(void);
