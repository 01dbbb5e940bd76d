// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/AnswerTerms.h"

#include <unordered_set>

namespace touchstone {
namespace {

/// As WordBreaker gives them: lower case, without apostrophes.
constexpr std::u16string_view English
    = u"a about after again all also am an and any are arent as at be because been before being both but by can cant "
      u"could did didnt do does doesnt doing dont during each etc even for from get got had has hasnt have havent "
      u"having "
      u"he her here him his how i id if ill im in into is isnt it its itself ive just like me more most much my no nor "
      u"not now of off on once one only or other our out over own really she should so some still such than that thats "
      u"the their them then there these they theyre they this those though through to too under until up upon us very "
      u"was wasnt we well were weve what when where which while who why will with within without would wont you your "
      u"youre";
constexpr std::u16string_view Chinese
    = u"的 了 是 我 你 您 他 她 它 们 我们 你们 他们 在 有 和 与 及 或 也 都 就 还 又 再 而 但 但是 不过 因为 所以 "
      u"如果 虽然 这 那 这个 那个 这些 那些 这样 那样 一 一个 一些 一下 一点 两 个 些 次 着 过 得 地 吗 呢 吧 啊 呀 "
      u"哦 嗯 很 太 非常 比较 挺 更 最 会 能 可以 要 想 去 来 到 从 对 把 被 给 让 向 为 以 于 之 其 中 上 下 里 "
      u"时 时候 什么 怎么 没 没有 不 不是 就是 还是 已经 自己 大家 觉得 感觉 希望 请 等 说 做 用 多 无 暂无 没什么 "
      u"也不 都能 现在";

std::unordered_set<std::u16string_view> all()
{
    std::unordered_set<std::u16string_view> words;
    for (const std::u16string_view list : {English, Chinese}) {
        for (size_t at = 0; at < list.size();) {
            const size_t end = std::min(list.find(u' ', at), list.size());
            words.insert(list.substr(at, end - at));
            at = end + 1;
        }
    }
    return words;
}

} // namespace

bool isStopWord(const std::u16string& word)
{
    static const std::unordered_set<std::u16string_view> words = all();
    return words.contains(word);
}

} // namespace touchstone
