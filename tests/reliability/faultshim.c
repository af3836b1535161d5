/* SPDX-FileCopyrightText: Rollbook contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Stands between a program and the C library, and lets the n-th change of a file fail. Linked before the C library,
   or preloaded into a program that knows nothing of it: ROLLBOOK_FAULT_FOLDER, ROLLBOOK_FAULT_AT,
   ROLLBOOK_FAULT_ERROR (a number), ROLLBOOK_FAULT_MODE. */
#define _GNU_SOURCE
#include "faultshim.h"

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char folder[4096];
static long failAt, calls, hits;
static int failError, failMode, armed;

void rollbook_faults_arm(const char *below, long at, int error, int mode)
{
    pthread_mutex_lock(&lock);
    snprintf(folder, sizeof folder, "%s", below);
    failAt = at;
    failError = error;
    failMode = mode;
    calls = hits = 0;
    armed = 1;
    pthread_mutex_unlock(&lock);
}

long rollbook_faults_disarm(void)
{
    pthread_mutex_lock(&lock);
    armed = 0;
    const long counted = calls;
    pthread_mutex_unlock(&lock);
    return counted;
}

long rollbook_faults_hits(void)
{
    return hits;
}

__attribute__((constructor)) static void readEnvironment(void)
{
    const char *below = getenv("ROLLBOOK_FAULT_FOLDER");
    const char *at = getenv("ROLLBOOK_FAULT_AT");
    const char *error = getenv("ROLLBOOK_FAULT_ERROR");
    const char *mode = getenv("ROLLBOOK_FAULT_MODE");
    if (below && at)
        rollbook_faults_arm(below, atol(at), error ? atoi(error) : ENOSPC, mode ? atoi(mode) : ROLLBOOK_FAULT_LASTING);
}

static int isBelow(const char *path)
{
    const size_t length = strlen(folder);
    return strncmp(path, folder, length) == 0 && path[length] == '/';
}

/* 0: go on; 1: fail; 2: store half, the rest fails. */
static int verdictFor(const char *path, int isWrite)
{
    int verdict = 0;
    pthread_mutex_lock(&lock);
    if (armed && isBelow(path)) {
        ++calls;
        if (failAt > 0 && calls == failAt)
            verdict = failMode == ROLLBOOK_FAULT_TORN && isWrite ? 2 : 1;
        else if (failAt > 0 && calls > failAt && failMode != ROLLBOOK_FAULT_ONCE)
            verdict = 1;
        hits += verdict != 0;
    }
    pthread_mutex_unlock(&lock);
    return verdict;
}

static int verdict(int descriptor, int isWrite)
{
    if (!armed)
        return 0;
    const int before = errno;
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    errno = before;
    if (length <= 0)
        return 0;
    path[length] = '\0';
    return verdictFor(path, isWrite);
}

#define REAL(type, name, ...)                                                                                          \
    static type (*real)(__VA_ARGS__);                                                                                  \
    if (!real)                                                                                                         \
    *(void **)&real = dlsym(RTLD_NEXT, name)

#define FAIL_OR_GO_ON(descriptor)                                                                                      \
    if (verdict(descriptor, 0)) {                                                                                      \
        errno = failError;                                                                                             \
        return -1;                                                                                                     \
    }

#define WRITE_OR_FAIL(whole, half)                                                                                     \
    switch (verdict(descriptor, 1)) {                                                                                  \
    case 0:                                                                                                            \
        return whole;                                                                                                  \
    case 2:                                                                                                            \
        if (size > 1)                                                                                                  \
            return half;                                                                                               \
        break;                                                                                                         \
    default:                                                                                                           \
        break;                                                                                                         \
    }                                                                                                                  \
    errno = failError;                                                                                                 \
    return -1

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    WRITE_OR_FAIL(real(descriptor, bytes, size), real(descriptor, bytes, size / 2));
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t at)
{
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    WRITE_OR_FAIL(real(descriptor, bytes, size, at), real(descriptor, bytes, size / 2, at));
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    WRITE_OR_FAIL(real(descriptor, bytes, size, at), real(descriptor, bytes, size / 2, at));
}

int fsync(int descriptor)
{
    REAL(int, "fsync", int);
    FAIL_OR_GO_ON(descriptor)
    return real(descriptor);
}

int fdatasync(int descriptor)
{
    REAL(int, "fdatasync", int);
    FAIL_OR_GO_ON(descriptor)
    return real(descriptor);
}

int ftruncate(int descriptor, off_t size)
{
    REAL(int, "ftruncate", int, off_t);
    FAIL_OR_GO_ON(descriptor)
    return real(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size)
{
    REAL(int, "ftruncate64", int, off64_t);
    FAIL_OR_GO_ON(descriptor)
    return real(descriptor, size);
}

#define FAIL_PLACING(to)                                                                                               \
    if (armed && verdictFor(to, 0)) {                                                                                  \
        errno = failError;                                                                                             \
        return -1;                                                                                                     \
    }

int rename(const char *from, const char *to)
{
    REAL(int, "rename", const char *, const char *);
    FAIL_PLACING(to)
    return real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    REAL(int, "renameat2", int, const char *, int, const char *, unsigned int);
    FAIL_PLACING(to)
    return real(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to)
{
    REAL(int, "link", const char *, const char *);
    FAIL_PLACING(to)
    return real(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    REAL(int, "linkat", int, const char *, int, const char *, int);
    FAIL_PLACING(to)
    return real(fromFolder, from, toFolder, to, flags);
}
