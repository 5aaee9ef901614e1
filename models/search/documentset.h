#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace jianbao
{

/// A set of the documents of one segment, a bit each. Documents are numbered from 0, newest first.
class DocumentSet
{
public:
    explicit DocumentSet(int size) : m_words((static_cast<std::size_t>(size) + 63) / 64), m_size(size) {}
    static DocumentSet everything(int size)
    {
        DocumentSet all(size);
        all.invert();
        return all;
    }

    int size() const { return m_size; }
    void insert(int document) { m_words[word(document)] |= bit(document); }
    bool contains(int document) const { return (m_words[word(document)] & bit(document)) != 0; }
    int count() const
    {
        int sum = 0;
        for (const quint64 bits : m_words)
            sum += std::popcount(bits);
        return sum;
    }
    /// Does not count further than it must.
    bool hasMoreThan(std::size_t documents) const
    {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < m_words.size() && sum <= documents; ++i)
            sum += static_cast<std::size_t>(std::popcount(m_words[i]));
        return sum > documents;
    }
    bool isEmpty() const
    {
        for (const quint64 bits : m_words) {
            if (bits != 0)
                return false;
        }
        return true;
    }

    void intersect(const DocumentSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    void unite(const DocumentSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    void remove(const DocumentSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
    }
    void invert()
    {
        for (quint64 &bits : m_words)
            bits = ~bits;
        if (m_size % 64 != 0)
            m_words.back() &= bit(m_size) - 1;
    }
    /// Sets documents 64 × `index` to 64 × `index` + 63 by the bits of `bits`, those beyond the size ignored.
    void setWord(int index, quint64 bits)
    {
        const auto at = static_cast<std::size_t>(index);
        if (at >= m_words.size())
            return;
        m_words[at] = at + 1 == m_words.size() && m_size % 64 != 0 ? bits & (bit(m_size) - 1) : bits;
    }

    /// Calls `visit` for each document, lowest number first, until it returns false.
    template <typename Visit> void visit(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 bits = m_words[i]; bits != 0; bits &= bits - 1) {
                if (!visit(static_cast<int>(i * 64) + std::countr_zero(bits)))
                    return;
            }
        }
    }

    /// The `most` lowest numbers.
    std::vector<int> first(std::size_t most) const
    {
        std::vector<int> lowest;
        lowest.reserve(std::min(most, static_cast<std::size_t>(m_size)));
        visit([&](int document) {
            if (lowest.size() < most)
                lowest.push_back(document);
            return lowest.size() < most;
        });
        return lowest;
    }

    bool operator==(const DocumentSet &) const = default;

private:
    static std::size_t word(int document) { return static_cast<std::size_t>(document) / 64; }
    static quint64 bit(int document) { return quint64(1) << (document % 64); }

    std::vector<quint64> m_words;
    int m_size;
};

} // namespace jianbao
