/* SPDX-FileCopyrightText: Rollbook contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * SQLite3 Multiple Ciphers with libsodium's ChaCha20 and Poly1305 in the place of its own portable C. The bytes on disk
 * are the same; each page is sealed and opened several times faster. The amalgamation included here has had its two
 * functions renamed by Sqlite3mc.cmake, so that those below take their places.
 */
#include "sqlite3-renamed.c"

#include <sodium.h>

/* libsodium chooses what suits the processor here; until then it works with its own portable C. */
__attribute__((constructor)) static void chooseImplementations(void)
{
    (void)sodium_init();
}

/* RFC 8439. The counter starts anywhere and wraps, where libsodium would end the program. */
static void chacha20_xor(void *data, size_t size, const uint8_t key[32], const uint8_t nonce[12], uint32_t counter)
{
    unsigned char *bytes = data;
    const uint64_t toWrap = (((uint64_t)1 << 32) - counter) * 64;
    if (size > toWrap) {
        crypto_stream_chacha20_ietf_xor_ic(bytes, bytes, toWrap, nonce, counter, key);
        bytes += toWrap;
        size -= toWrap;
        counter = 0;
    }
    crypto_stream_chacha20_ietf_xor_ic(bytes, bytes, size, nonce, counter, key);
}

/* RFC 8439, section 2.5. */
static void poly1305(const uint8_t *message, size_t size, const uint8_t key[32], uint8_t tag[16])
{
    crypto_onetimeauth_poly1305(tag, message, size, key);
}
