// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Sha256.h"

#include <array>
#include <new>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <QByteArray>

namespace touchstone {

void Sha256::Deleter::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    // Fails as running out of memory does.
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

Sha256::~Sha256()
{
    m_context.reset();
    // What OpenSSL keeps for a thread would go when the thread ends, which is after Qt has counted it as ended:
    // too late when the program ends then.
    OPENSSL_thread_stop();
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

QString Sha256::hex() const
{
    // A digest can be finished once only; more may be added to this one.
    const std::unique_ptr<evp_md_ctx_st, Deleter> copy(EVP_MD_CTX_new());
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned int size = 0;
    if (!copy || EVP_MD_CTX_copy_ex(copy.get(), m_context.get()) != 1
        || EVP_DigestFinal_ex(copy.get(), digest.data(), &size) != 1)
        throw std::bad_alloc();
    const QByteArray bytes(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(size));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace touchstone
