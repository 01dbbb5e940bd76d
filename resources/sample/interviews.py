# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample's twelve interviews, hand written. A turn: (speaker, English, 中文, touchpoint, severity, code); the last three are
absent for what is not coded. Nobody in here exists."""

Q, C, F, M = "Q", "C", "F", "M"  # interviewer, customer, frontline, management

INTERVIEWS = [
    ("i01", ("Customer 1, new flat", "客户 1，新房"), "customer", "2025",
     ["browse-catalogue", "design-preview", "quotation", "home-fitting"], [
        (Q, "How did it begin?", "是怎么开始的？"),
        (C, "The catalogue is lovely, I could look at it all evening.", "目录做得很好看，我能看一晚上。"),
        (C, "Then the preview came, but the window was on the wrong wall.", "后来预览发来了，但窗户在另一面墙上。", "design-preview", 2, "not our home"),
        (Q, "And the price?", "价格呢？"),
        (C, "In the app it said 58 thousand, in the store they said 71. Nobody could tell me why.", "小程序上写五万八，到店说七万一，没人说得清为什么。", "quotation", 3, "price jump"),
        (C, "The fitting took two days instead of one, a side panel was missing.", "安装本来一天，结果两天，少了一块侧板。", "home-fitting", 2, "missing parts")]),
    ("i02", ("Customer 2, renovation", "客户 2，旧房改造"), "customer", "2025",
     ["online-enquiry", "book-measuring", "design-changes", "production-progress"], [
        (Q, "What do you remember most?", "印象最深的是什么？"),
        (C, "I booked Saturday at ten. They rang and made it Tuesday. I work on Tuesdays.", "我约的周六十点，他们打电话改成周二。周二我要上班。", "book-measuring", 2, "slot changed"),
        (C, "To move one wardrobe by ten centimetres I waited four days.", "衣柜挪十厘米，我等了四天。", "design-changes", 2, "waiting"),
        (C, "And then: in production. Five weeks. I rang three times.", "然后就是“生产中”，五周。我打了三次电话。", "production-progress", 3, "no news")]),
    ("i03", ("Customer 3, young couple", "客户 3，年轻夫妻"), "customer", "2025",
     ["browse-catalogue", "design-preview", "designer-meeting", "quotation", "checkout"], [
        (Q, "Tell me about the visit to the store.", "讲讲到店那次。"),
        (C, "The designer was excellent. She explained every board.", "设计师特别好，每块板都讲清楚。"),
        (C, "But she did not have our design from the app, so we started again.", "但她看不到我们小程序里的方案，只好重来一遍。", "design-preview", 2, "design not known"),
        (C, "Three sheets of paper and still the fitting was not in the total.", "三张单子，总价里还是没有安装费。", "quotation", 2, "what is included"),
        (C, "Paying was easy.", "付款倒是很方便。")]),
    ("i04", ("Customer 4, family of five", "客户 4，五口之家"), "customer", "2025",
     ["delivery-appointment", "home-delivery", "home-fitting", "acceptance-check"], [
        (Q, "How was the delivery?", "送货怎么样？"),
        (C, "They said Thursday. All of Thursday. The van came at seven in the evening.", "说是周四，一整天都是周四。车晚上七点才到。", "delivery-appointment", 3, "whole day"),
        (C, "The boxes were fine, nothing broken.", "箱子都好，没有破的。"),
        (C, "The installer phoned the office to ask for the drawing. In my living room.", "师傅在我家客厅打电话回公司要图纸。", "home-fitting", 2, "no drawing"),
        (C, "I signed although one door was crooked. What could I do.", "有一扇门是歪的，我还是签了。能怎么办。", "acceptance-check", 2, "signed anyway")]),
    ("i05", ("Customer 5, wardrobe only", "客户 5，只买衣柜"), "customer", "2026",
     ["home-fitting", "missing-parts", "service-hotline"], [
        (Q, "What happened after the fitting?", "安装之后发生了什么？"),
        (C, "One hinge was missing. I sent photos, then I sent the same photos again to somebody else.", "少一个铰链。我发了照片，又给另一个人发了同样的照片。", "missing-parts", 3, "photos again"),
        (C, "At the hotline I told my story three times.", "热线那边，我把事情讲了三遍。", "service-hotline", 3, "told again"),
        (C, "The installer himself was careful and clean.", "师傅本人倒是很仔细、很干净。")]),
    ("i06", ("Customer 6, second purchase", "客户 6，第二次购买"), "customer", "2026",
     ["store-welcome", "material-samples", "quotation", "production-progress", "care-guide", "member-referral"], [
        (Q, "You bought from them a second time. Why?", "您第二次买，为什么？"),
        (C, "Because of the materials. I touched them and I knew.", "因为材质，一摸就知道。"),
        (C, "This time the price rose again between the two visits.", "这次两次到店之间又涨价了。", "quotation", 2, "price jump"),
        (C, "I no longer look at the progress page. It never says anything.", "进度页我已经不看了，从来没内容。", "production-progress", 2, "no news"),
        (C, "Points? I have some. I do not know what for.", "积分？有一些，不知道干什么用。", "member-referral", 1, "no use")]),
    ("i07", ("Customer 7, small flat", "客户 7，小户型"), "customer", "2026",
     ["online-enquiry", "home-measuring", "design-preview", "design-changes", "contract-signing"], [
        (Q, "How did you get to the design?", "方案是怎么出来的？"),
        (C, "The man who measured was on time and asked good questions.", "量尺的师傅很准时，问得也到位。"),
        (C, "The preview is better now, with our real sizes. Almost.", "预览现在好多了，是真实尺寸了，差不多吧。", "design-preview", 1, "not our home"),
        (C, "But a change is still a message, and then silence.", "但要改，还是发一条消息，然后没动静。", "design-changes", 3, "waiting"),
        (C, "In the contract there was no date, only “about 45 days”.", "合同里没有日期，只写“约 45 天”。", "contract-signing", 1, "no date")]),
    ("i08", ("Customer 8, repair in the first year", "客户 8，第一年报修"), "customer", "2026",
     ["delivery-appointment", "home-fitting", "service-hotline", "repair-visit"], [
        (Q, "You needed a repair.", "您报修过。"),
        (C, "Eight minutes of music, then the line broke.", "听了八分钟音乐，然后断线了。", "service-hotline", 2, "waiting"),
        (C, "He came after nine days, without the part, and came again.", "九天后才来，没带配件，又来了一次。", "repair-visit", 3, "second visit"),
        (C, "They drilled into the wrong tile. That I shall remember.", "他们打错了一块瓷砖，这个我会记住。", "home-fitting", 3, "damage"),
        (C, "The appointment by text message was fine this time.", "这次用短信约送货，还行。")]),
    ("i09", ("Installer, seven years", "安装师傅，七年"), "frontline", "2025", ["home-fitting", "missing-parts"], [
        (Q, "What holds you up?", "什么最耽误您？"),
        (F, "I find out in the flat which parts I lack. On paper they are all there.", "到了客户家才知道缺什么，单子上都是齐的。", "home-fitting", 3, "missing parts"),
        (F, "The drawing changes and nobody sends it to me.", "图纸改了，没人发给我。", "home-fitting", 2, "no drawing")]),
    ("i10", ("Hotline, shift lead", "热线，班组长"), "frontline", "2026", ["service-hotline", "production-progress"], [
        (Q, "Which calls do you get?", "什么电话最多？"),
        (F, "Four of ten ask where their order is. We cannot see it either.", "十个里四个问订单到哪了，我们也看不到。", "production-progress", 3, "no news"),
        (F, "We have no order on the screen, so they must tell us everything.", "屏幕上没有订单，只能让客户全讲一遍。", "service-hotline", 2, "told again")]),
    ("i11", ("Head of sales", "销售负责人"), "management", "2025", ["quotation", "member-referral"], [
        (Q, "Where would you invest?", "您会投在哪里？"),
        (M, "In the referral programme. Neighbours are our cheapest customers.", "投在老带新，邻居是最便宜的客户。", "member-referral", 2, "growth"),
        (M, "The quotation is complicated, but customers negotiate anyway.", "报价是复杂，但客户反正要砍价。", "quotation", 1, "price jump")]),
    ("i12", ("Head of supply chain", "供应链负责人"), "management", "2026", ["production-progress", "delivery-appointment"], [
        (Q, "Could the customer see the factory's dates?", "客户能看到工厂日期吗？"),
        (M, "The dates are there. They are in another system.", "日期是有的，只是在另一个系统里。", "production-progress", 2, "systems apart"),
        (M, "Two-hour slots would need the van's position, and that we have.", "两小时时段需要车辆位置，这个我们有。", "delivery-appointment", 1, "systems apart")]),
]

# What passages are coded with: (code, English, 中文, colour, note in both languages or nothing, the codes below it)
CODES = [
    ("silence", "Waiting without news", "等待与无消息", "#2f6fb0",
     ("Time passes and nobody says anything.", "时间过去了，没有人告知进展。"), [
        ("no news", "No news", "没有消息"), ("waiting", "Waiting", "等待"),
        ("whole day", "A whole day kept free", "空等一整天"), ("slot changed", "Appointment moved", "预约被改")]),
    ("promise", "Price and promise", "价格与承诺", "#e69f00",
     ("What was said before is not what comes.", "说好的和实际来的不一样。"), [
        ("price jump", "Price jump", "价格跳涨"), ("what is included", "What is included", "包含什么说不清"),
        ("no date", "No date", "没有日期"), ("no use", "Points of no use", "积分没用")]),
    ("not ours", "Not like our home", "与家里不符", "#1f8a5f", None, [
        ("not our home", "Not our home", "不是我家"), ("design not known", "Design not known", "不知道方案"),
        ("no drawing", "No drawing", "没有图纸")]),
    ("rework", "Faults and second visits", "缺件与返工", "#c8500f", None, [
        ("missing parts", "Missing parts", "缺件"), ("damage", "Damage", "损坏"),
        ("second visit", "Second visit", "二次上门"), ("photos again", "Photos once more", "又要照片"),
        ("signed anyway", "Signed anyway", "有问题也签了")]),
    ("inside", "Seen from inside", "内部看法", "#7b5ea7",
     ("What staff and managers say of how it comes about.", "员工和管理者怎么解释这些问题。"), [
        ("told again", "Told again", "重复讲述"), ("systems apart", "Systems apart", "系统割裂"), ("growth", "Growth", "增长")]),
]

# What people wrote: (touchpoint, unhappy?, English, 中文)
COMMENTS = [
    ("quotation", True, "The price changed between the app and the store.", "小程序和门店的价格不一样。"),
    ("quotation", True, "I still do not know what is included.", "到现在也不清楚包含什么。"),
    ("production-progress", True, "No news about my order for weeks.", "订单几周没有消息。"),
    ("production-progress", True, "The progress page says nothing.", "进度页什么也看不到。"),
    ("home-fitting", True, "A panel was missing and the installer had to come again.", "缺一块板，师傅又来了一趟。"),
    ("home-fitting", False, "The installer was careful and polite.", "师傅细心又客气。"),
    ("delivery-appointment", True, "I lost a day's leave waiting for the van.", "为了等送货请了一天假。"),
    ("missing-parts", True, "Three weeks for one hinge.", "一个铰链等了三周。"),
    ("service-hotline", True, "I was passed on twice and nobody knew my order.", "转接两次，没人知道我的订单。"),
    ("design-changes", True, "Every small change takes days.", "每个小改动都要好几天。"),
    ("design-preview", True, "The preview was not our flat.", "预览不是我们家的户型。"),
    ("design-preview", False, "Seeing it in 3D convinced us.", "看到 3D 效果就定了。"),
    ("designer-meeting", False, "The designer listened.", "设计师很会听。"),
    ("material-samples", False, "I could touch everything.", "什么都能摸到。"),
    ("checkout", False, "Paying was quick.", "付款很快。"),
    ("home-measuring", False, "On time and thorough.", "准时又仔细。"),
]
