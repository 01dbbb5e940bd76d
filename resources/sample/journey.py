# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample's journey, hand written: a home-furnishing retailer, from enquiry to after-sale. Texts as (English, 中文)."""

NAME = ("Furnishing a home", "全屋家居定制")

STAGES = [
    ("enquiry", "Enquiry", "咨询"),
    ("design", "Design preview", "设计预览"),
    ("store-visit", "Store visit", "到店体验"),
    ("order", "Order", "下单"),
    ("delivery-fitting", "Delivery and fitting", "送货与安装"),
    ("after-sale", "After-sale", "售后"),
]

CHANNELS = [
    ("mini-program", "Mini-program", "小程序", "digital"),
    ("store", "Store", "门店", "physical"),
    ("phone", "Phone", "电话", "human"),
    ("installer", "Installer", "安装师傅", "human"),
]

PERSONA = {
    "id": "new-home-family",
    "name": ("New-home family", "新房装修家庭"),
    "scenario": ("A couple with one child furnish their first flat of 89 square metres: they look online in the evening, "
                 "decide in the store at the weekend, and want to move in before the school year starts.",
                 "一对带孩子的夫妻装修首套 89 平方米的新房：晚上在线上看，周末到店定，希望开学前入住。"),
}

# id, English, 中文, stage, channel, quality (mean CSAT on 0..1), importance 1..7, digital level, extra
TOUCHPOINTS = [
    ("browse-catalogue", "Browse the catalogue", "浏览商品目录", "enquiry", "mini-program", .74, 4.9, 3, {}),
    ("online-enquiry", "Online enquiry", "在线咨询", "enquiry", "mini-program", .66, 5.2, 2, {}),
    ("phone-enquiry", "Phone enquiry", "电话咨询", "enquiry", "phone", .63, 4.6, 1, {}),
    ("book-measuring", "Book home measuring", "预约量尺", "enquiry", "mini-program", .60, 5.4, 2, {}),
    ("home-measuring", "Home measuring", "上门量尺", "design", "installer", .72, 5.8, 1, {}),
    ("design-preview", "3D design preview", "3D 设计预览", "design", "mini-program", .58, 6.2, 2, {"mot": True}),
    ("design-changes", "Design changes", "方案修改", "design", "mini-program", .47, 5.9, 1, {}),
    ("design-call", "Design review call", "方案沟通电话", "design", "phone", .62, 5.0, 0, {}),
    ("store-welcome", "Store welcome", "到店接待", "store-visit", "store", .70, 5.1, 0, {}),
    ("material-samples", "Materials and samples", "材质样品体验", "store-visit", "store", .80, 5.7, 0, {"human": True}),
    ("designer-meeting", "Meeting the designer", "设计师面谈", "store-visit", "store", .77, 6.1, 1, {"human": True}),
    ("quotation", "Quotation", "报价", "store-visit", "store", .45, 6.4, 1, {}),
    ("contract-signing", "Contract signing", "签订合同", "order", "store", .61, 5.8, 1, {}),
    ("checkout", "Order and pay", "下单支付", "order", "mini-program", .64, 5.3, 3, {}),
    ("confirmation-call", "Order confirmation call", "订单确认电话", "order", "phone", .66, 4.4, 1, {}),
    ("production-progress", "Production progress", "生产进度查询", "order", "mini-program", .38, 6.0, 1, {}),
    ("delivery-appointment", "Delivery appointment", "预约送货", "delivery-fitting", "phone", .44, 6.1, 1, {}),
    ("home-delivery", "Home delivery", "送货上门", "delivery-fitting", "installer", .62, 6.2, 2, {}),
    ("home-fitting", "Fitting at home", "上门安装", "delivery-fitting", "installer", .52, 6.6, 0, {"mot": True}),
    ("acceptance-check", "Acceptance check", "完工验收", "delivery-fitting", "installer", .57, 6.0, 1, {}),
    ("care-guide", "Care guide", "使用保养指南", "after-sale", "mini-program", .69, 4.2, 2, {}),
    ("missing-parts", "Missing-parts request", "补件申请", "after-sale", "mini-program", .36, 5.9, 1, {}),
    ("service-hotline", "Service hotline", "售后热线", "after-sale", "phone", .41, 6.0, 1, {}),
    ("repair-visit", "Repair visit", "上门维修", "after-sale", "installer", .55, 6.3, 1, {"mot": True}),
    ("member-referral", "Member points and referral", "会员积分与推荐", "after-sale", "mini-program", .60, 4.1, 2, {}),
]

# From -> [(to, share)], the share of journeys that leave this way; what is missing to 1 is lost there.
ROUTES = {
    "start": [("browse-catalogue", .55), ("online-enquiry", .15), ("phone-enquiry", .12), ("store-welcome", .18)],
    "browse-catalogue": [("online-enquiry", .42), ("book-measuring", .22), ("store-welcome", .12)],
    "online-enquiry": [("book-measuring", .55), ("phone-enquiry", .10), ("store-welcome", .15)],
    "phone-enquiry": [("book-measuring", .50), ("store-welcome", .28)],
    "book-measuring": [("home-measuring", .80), ("phone-enquiry", .04)],
    "home-measuring": [("design-preview", .94)],
    "design-preview": [("design-changes", .46), ("designer-meeting", .34), ("design-call", .08)],
    "design-changes": [("design-changes", .14), ("design-call", .22), ("designer-meeting", .42)],
    "design-call": [("designer-meeting", .62), ("design-changes", .22)],
    "store-welcome": [("material-samples", .58), ("designer-meeting", .18)],
    "material-samples": [("designer-meeting", .78)],
    "designer-meeting": [("quotation", .86), ("book-measuring", .08)],
    "quotation": [("contract-signing", .52), ("checkout", .14), ("design-changes", .10)],
    "contract-signing": [("checkout", .93)],
    "checkout": [("confirmation-call", .60), ("production-progress", .36)],
    "confirmation-call": [("production-progress", .97)],
    "production-progress": [("delivery-appointment", .90), ("service-hotline", .07)],
    "delivery-appointment": [("home-delivery", .94), ("service-hotline", .04)],
    "home-delivery": [("home-fitting", .97)],
    "home-fitting": [("acceptance-check", .88), ("missing-parts", .10)],
    "acceptance-check": [("care-guide", .38), ("missing-parts", .12), ("success", .44), ("service-hotline", .05)],
    "care-guide": [("member-referral", .42), ("success", .52), ("service-hotline", .04)],
    "missing-parts": [("service-hotline", .34), ("home-fitting", .50)],
    "service-hotline": [("repair-visit", .42), ("missing-parts", .12), ("success", .22), ("delivery-appointment", .06)],
    "repair-visit": [("success", .86), ("service-hotline", .05)],
    "member-referral": [("success", .96)],
}

# Which other questions a touchpoint has besides satisfaction, with the mean share of effort or failure.
EFFORT = {"browse-catalogue": .26, "online-enquiry": .36, "phone-enquiry": .38, "home-measuring": .24,
          "design-preview": .42, "contract-signing": .36, "home-delivery": .40, "home-fitting": .48,
          "acceptance-check": .38, "book-measuring": .40, "design-changes": .55, "quotation": .50, "checkout": .30, "production-progress": .62,
          "delivery-appointment": .58, "missing-parts": .66, "service-hotline": .60, "repair-visit": .42}
FAILURE = {"book-measuring": .16, "design-changes": .30, "checkout": .07, "delivery-appointment": .24,
           "home-fitting": .27, "missing-parts": .42, "repair-visit": .22}
# How the second wave moved (added to quality): what was done in between, and what got worse.
SECOND_WAVE = {"online-enquiry": .05, "checkout": .06, "production-progress": -.05, "home-fitting": .03,
               "missing-parts": -.03, "design-preview": .04}

# need, does, thinks, feels, expects, owner, ideas, backstage, systems, data - in English and Chinese, where known
CARDS = {
    "browse-catalogue": {
        "need": ("See in ten minutes whether this brand suits our flat and our budget.", "十分钟内看出这个品牌合不合户型和预算。"),
        "does": ("Scrolls through sets in the evening, saves five, sends two to the partner.", "晚上翻套系，收藏五个，发两个给家人。"),
        "owner": ("E-commerce", "电商部"),
        "systems": ("Mini-program, product information system", "小程序、商品信息系统")},
    "online-enquiry": {
        "need": ("A straight answer about price and lead time before leaving a phone number.", "留电话之前，先得到价格和工期的明确答复。"),
        "owner": ("Customer service", "客服部"), "systems": ("Mini-program chat", "小程序客服")},
    "phone-enquiry": {
        "need": ("Talk to one person who knows the answer.", "找一个能当场说清楚的人。"), "owner": ("Customer service", "客服部")},
    "book-measuring": {
        "need": ("A fixed time that fits around work.", "一个不耽误上班的确定时间。"),
        "does": ("Picks a day, then waits for a call that confirms another day.", "选好日子，又等电话改成另一天。"),
        "thinks": ("Why may I choose a time if it does not count?", "既然不算数，为什么让我选？"),
        "feels": ("Mildly annoyed.", "有点烦。"),
        "expects": ("A confirmation within the hour.", "一小时内确认。"),
        "owner": ("Store operations", "门店运营"),
        "backstage": ("Store assigns a measurer by group chat.", "门店在群里派单。"),
        "systems": ("Mini-program, store calendar on paper", "小程序、门店纸质排班"),
        "data": ("Requested slots, confirmed slots", "预约时段、确认时段")},
    "home-measuring": {
        "need": ("Somebody careful who also listens.", "一个细心又愿意听的人。"), "owner": ("Store operations", "门店运营")},
    "design-preview": {
        "need": ("See my own room, with my own sizes, before I decide.", "决定之前，看到自己的房间、自己的尺寸。"),
        "does": ("Opens the preview on the phone, shows it round at dinner.", "用手机打开预览，吃饭时给全家看。"),
        "thinks": ("Is this really our window?", "这真是我们家的窗户吗？"),
        "feels": ("Excited, then doubtful.", "先兴奋，后怀疑。"),
        "expects": ("Real sizes, real prices.", "真实尺寸，真实价格。"),
        "owner": ("Design centre", "设计中心"),
        "ideas": ("Show the price of each set in the preview.", "预览里直接显示每套的价格。"),
        "backstage": ("Designer models by hand in two to four days.", "设计师手工建模，两到四天。"),
        "systems": ("Design software, mini-program", "设计软件、小程序"), "data": ("Measurements, versions", "量尺数据、方案版本")},
    "design-changes": {
        "need": ("Change one cabinet without starting again.", "改一个柜子，不必从头再来。"),
        "does": ("Writes the change in chat, waits, gets another picture.", "在聊天里写修改，等待，收到另一张图。"),
        "thinks": ("Did they read what I wrote?", "他们看了我写的吗？"),
        "feels": ("Impatient.", "着急。"), "expects": ("The same day.", "当天改好。"),
        "owner": ("Design centre", "设计中心"), "ideas": ("Let the customer move and swap by themselves.", "让客户自己移动和替换。"),
        "systems": ("Chat, design software", "聊天、设计软件")},
    "design-call": {"need": ("Understand why the designer chose this.", "明白设计师为什么这样做。"), "owner": ("Design centre", "设计中心")},
    "store-welcome": {"need": ("Be recognised: they should know my design.", "到店就被认出来：他们该知道我的方案。"),
                      "owner": ("Stores", "门店")},
    "material-samples": {"need": ("Touch it, smell it, scratch it.", "摸一摸、闻一闻、刮一刮。"), "owner": ("Stores", "门店")},
    "designer-meeting": {"need": ("One expert who answers for the whole.", "一个对整体负责的专家。"), "owner": ("Design centre", "设计中心")},
    "quotation": {
        "need": ("One price that stays the price.", "一个不再变的价格。"),
        "does": ("Compares three sheets of items, asks what is not included.", "对比三张清单，问哪些不包含。"),
        "thinks": ("It was 20 % less last week.", "上周还便宜两成。"),
        "feels": ("Suspicious.", "不放心。"), "expects": ("The total, fitted, with tax.", "含安装、含税的总价。"),
        "owner": ("Sales", "销售部"), "ideas": ("Quotation from the design, item by item, frozen for 14 days.", "由方案逐项生成报价，锁定 14 天。"),
        "backstage": ("Sales keys the items again in a spreadsheet.", "销售在表格里重新录入。"),
        "systems": ("Spreadsheet, ERP", "电子表格、ERP"), "data": ("Items, discounts", "清单、折扣")},
    "contract-signing": {"need": ("Know what I sign and when it comes.", "知道签的是什么、何时到货。"), "owner": ("Sales", "销售部")},
    "checkout": {"need": ("Pay safely in the way I always pay.", "用习惯的方式安全付款。"), "owner": ("E-commerce", "电商部")},
    "confirmation-call": {"need": ("Hear that nothing is missing.", "确认没有遗漏。"), "owner": ("Customer service", "客服部")},
    "production-progress": {
        "need": ("Know when we can move in.", "知道什么时候能入住。"),
        "does": ("Opens the order page every few days, then asks the salesman.", "隔几天看一次订单页，再去问销售。"),
        "thinks": ("“In production” has stood there for five weeks.", "“生产中”三个字挂了五周。"),
        "feels": ("Left alone.", "没人管。"), "expects": ("A date, and a word when it moves.", "一个日期，变了就告诉我。"),
        "owner": ("Supply chain", "供应链"), "ideas": ("Milestones pushed from the factory.", "工厂节点主动推送。"),
        "backstage": ("Factory reports by e-mail once a week.", "工厂每周邮件汇报一次。"),
        "systems": ("ERP, factory system (not connected)", "ERP、工厂系统（未打通）"), "data": ("Work orders, dates", "工单、日期")},
    "delivery-appointment": {
        "need": ("A window of two hours, not a day.", "两小时的时间窗，而不是一整天。"),
        "does": ("Takes a day off, waits, calls.", "请假一天，等待，打电话。"),
        "thinks": ("Nobody knows where the van is.", "没人知道车到哪儿了。"), "feels": ("Tense.", "焦虑。"),
        "owner": ("Logistics", "物流部"), "systems": ("Phone, transport sheet", "电话、配送表")},
    "home-delivery": {"need": ("All boxes, undamaged, at once.", "一次到齐，没有破损。"), "owner": ("Logistics", "物流部")},
    "home-fitting": {
        "need": ("Fitted right the first time, and the flat left clean.", "一次装好，走时干净。"),
        "does": ("Stays at home for a day and a half.", "在家守了一天半。"),
        "thinks": ("Why does he phone for the drawing?", "他为什么打电话要图纸？"),
        "feels": ("Anxious about every hole.", "每打一个孔都心疼。"), "expects": ("A man with the drawing and all parts.", "带着图纸和全部配件来。"),
        "owner": ("Service", "服务部"), "ideas": ("Drawing and parts list on the installer's phone.", "图纸和配件清单在师傅手机上。"),
        "backstage": ("Work order on paper, parts checked in the evening.", "纸质工单，晚上核对配件。"),
        "systems": ("Paper", "纸质"), "data": ("Photos, hours", "照片、工时")},
    "acceptance-check": {"need": ("A list that somebody will really work through.", "一张真有人会处理的清单。"), "owner": ("Service", "服务部")},
    "care-guide": {"need": ("How to clean it, in one minute.", "一分钟学会保养。"), "owner": ("E-commerce", "电商部")},
    "missing-parts": {
        "need": ("The missing hinge, this week.", "缺的铰链，这周就到。"),
        "does": ("Sends photos twice, explains the order three times.", "发了两次照片，解释了三次订单。"),
        "thinks": ("They sold me 40 parts and cannot find one.", "卖给我四十个件，却找不到一个。"),
        "feels": ("Angry.", "生气。"), "expects": ("Photo in, part out.", "拍照就补发。"),
        "owner": ("Service", "服务部"), "ideas": ("Scan the code on the board to order the part.", "扫板件上的码直接补件。"),
        "systems": ("Chat, spreadsheet", "聊天、电子表格"), "data": ("Requests, days to delivery", "申请、补件天数")},
    "service-hotline": {
        "need": ("Say it once, and it is solved.", "说一次就解决。"),
        "does": ("Waits eight minutes, is passed on twice.", "等了八分钟，被转接两次。"),
        "feels": ("Worn out.", "心累。"), "owner": ("Customer service", "客服部"), "systems": ("Call system, no order data", "呼叫系统，看不到订单")},
    "repair-visit": {"need": ("Somebody who comes when he says and can mend it.", "说来就来、来了能修好的人。"), "owner": ("Service", "服务部")},
    "member-referral": {"need": ("A reason to bring the neighbours.", "一个介绍邻居的理由。"), "owner": ("Marketing", "市场部")},
}

# touchpoint or (from, to): id, text, severity 0..3, frequency, grade
PAIN_POINTS = {
    "book-measuring": [("p-slot", ("The chosen slot is changed by phone", "选好的时段又被电话改掉"), 2, .35, "heard")],
    "design-preview": [("p-sizes", ("Preview shows standard sizes, not ours", "预览是标准尺寸，不是我家的"), 2, .30, "heard")],
    "design-changes": [("p-days", ("A small change takes four days", "小改动要等四天"), 2, .55, "heard"),
                       ("p-versions", ("Old and new versions get mixed up", "新旧版本混在一起"), 1, .20, "assumed")],
    "quotation": [("p-jump", ("The price in the store is higher than in the preview", "门店价格高于预览价格"), 3, .40, "heard"),
                  ("p-included", ("What is included is unclear", "不清楚包含哪些"), 2, .45, "heard")],
    "production-progress": [("p-silent", ("No news for weeks", "几周没有消息"), 2, .60, "heard")],
    "delivery-appointment": [("p-day-off", ("A whole day off for a delivery", "为收货请一整天假"), 2, .50, "heard")],
    "home-fitting": [("p-second-visit", ("Parts are missing, a second visit is needed", "缺件，需要第二次上门"), 3, .27, "measured"),
                     ("p-drawing", ("The installer has no drawing", "师傅手上没有图纸"), 2, .30, "heard")],
    "missing-parts": [("p-photos", ("Photos must be sent again and again", "照片要反复发"), 2, .50, "heard")],
    "service-hotline": [("p-repeat", ("The story is told anew at each transfer", "每次转接都要重讲一遍"), 2, .60, "heard")],
    "repair-visit": [("p-wait-week", ("More than a week until somebody comes", "一周以上才有人来"), 2, .40, "assumed")],
    "member-referral": [("p-points", ("Nobody knows what the points are for", "不知道积分有什么用"), 1, .70, "assumed")],
    ("design-preview", "designer-meeting"): [
        ("p-not-known", ("The store does not know the online design", "门店看不到线上方案"), 2, .45, "heard")],
    ("home-fitting", "missing-parts"): [
        ("p-who", ("Installer and service each wait for the other", "师傅和客服互相等"), 2, .30, "assumed")],
}

# The room: nine voters, three dots each.
VOTES = [
    ("quotation", "home-fitting", "design-preview"), ("quotation", "production-progress", "home-fitting"),
    ("design-preview", "member-referral", "quotation"), ("home-fitting", "service-hotline", "quotation"),
    ("design-preview", "quotation", "member-referral"), ("production-progress", "home-fitting", "service-hotline"),
    ("member-referral", "design-preview", "home-fitting"), ("quotation", "delivery-appointment", "home-fitting"),
    ("design-preview", "production-progress", "quotation"),
]

# id, name, touchpoint, removes low/mid/high, cuts exit, delivery, cost once (thousand)/yearly/months, requires, capacity,
# field, family, level reached, digital
SOLUTIONS = [
    ("live-quotation", ("Quotation from the design", "方案直出报价"), "quotation", (.40, .60, .75), .25, .85, (260, 40, 6), ["design-core"], 6, "sales", "CRM", 3, True),
    ("design-core", ("One design record for app and store", "线上线下同一份方案"), "design-preview", (.25, .45, .60), .15, .90, (320, 60, 7), [], 8, "business", "other", 3, True),
    ("self-editing", ("Customer edits the design", "客户自助改方案"), "design-changes", (.35, .55, .70), .20, .75, (180, 30, 5), ["design-core"], 5, "service", "other", 3, True),
    ("progress-push", ("Factory milestones pushed", "生产节点主动推送"), "production-progress", (.50, .70, .85), .10, .90, (140, 25, 4), [], 4, "service", "CDP", 3, True),
    ("slot-booking", ("Two-hour delivery slots with live map", "两小时时段预约与实时位置"), "delivery-appointment", (.45, .65, .80), .10, .85, (160, 45, 5), [], 4, "service", "CRM", 3, True),
    ("installer-app", ("Installer app with drawing and parts", "师傅端图纸与配件"), "home-fitting", (.25, .40, .55), .20, .80, (240, 50, 6), [], 6, "resource", "other", 2, True),
    ("scan-part", ("Scan the board, get the part", "扫码补件"), "missing-parts", (.40, .60, .80), .30, .85, (90, 15, 3), [], 3, "service", "CRM", 3, True),
    ("order-view", ("Order view for the hotline", "热线订单视图"), "service-hotline", (.30, .50, .65), .15, .95, (110, 20, 3), [], 3, "service", "CRM", 3, True),
    ("measuring-calendar", ("Shared measuring calendar", "共享量尺日历"), "book-measuring", (.45, .65, .80), .20, .95, (60, 10, 2), [], 2, "sales", "CRM", 3, True),
    ("fitting-crew", ("Two-person fitting crews", "双人安装班组"), "home-fitting", (.20, .35, .45), .10, .90, (40, 300, 2), [], 2, "service", "other", 0, False),
]
BUDGET, CAPACITY = 700, 20

# Share of visits with a complaint, from the service desk's records of the year.
COMPLAINTS = {
    "browse-catalogue": .001, "online-enquiry": .004, "phone-enquiry": .006, "book-measuring": .013, "home-measuring": .006,
    "design-preview": .012, "design-changes": .021, "design-call": .005, "store-welcome": .003, "material-samples": .001,
    "designer-meeting": .002, "quotation": .024, "contract-signing": .009, "checkout": .007, "confirmation-call": .004,
    "production-progress": .034, "delivery-appointment": .031, "home-delivery": .018, "home-fitting": .029,
    "acceptance-check": .016, "care-guide": .002, "missing-parts": .042, "service-hotline": .036, "repair-visit": .020,
    "member-referral": .005,
}

# Wave, touchpoints of which customers say how important they are, and features that they are asked about in Kano pairs:
# name, touchpoint, how much people like it if it is there, how much they mind if it is not (0 to 1).
ASKED_ON_TOP = "2026"
IMPORTANCE = ["online-enquiry", "design-preview", "quotation", "checkout", "production-progress", "delivery-appointment",
              "home-fitting", "service-hotline"]
KANO = [
    (("Price that stays as quoted", "报价后不再加价"), "quotation", .48, .97),
    (("Delivery on a map, live", "送货位置实时可见"), "delivery-appointment", .96, .95),
    (("Room preview with one's own furniture", "用自家家具预览房间"), "design-preview", .94, .52),
    (("Photos from the factory", "工厂实拍照片"), "production-progress", .66, .50),
    (("Fitting in the evening", "晚间安装"), "home-fitting", .80, .58),
]
