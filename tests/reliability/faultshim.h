/* SPDX-FileCopyrightText: Rollbook contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/* How the chosen call fails. */
enum {
    ROLLBOOK_FAULT_ONCE = 0, /* that call alone */
    ROLLBOOK_FAULT_LASTING = 1, /* that call and every later one: the disk stays full */
    ROLLBOOK_FAULT_TORN = 2 /* a write stores half of its bytes, then as lasting */
};

/* Counts the calls of write, pwrite, fsync, fdatasync, ftruncate, rename, renameat2, link and linkat on files below
   `folder`, and makes the `at`-th fail with `error` (0: none fails). */
void rollbook_faults_arm(const char *folder, long at, int error, int mode);
/* Ends that; gives the number of calls counted. */
long rollbook_faults_disarm(void);
/* How many calls failed since it was armed. */
long rollbook_faults_hits(void);

#ifdef __cplusplus
}
#endif
