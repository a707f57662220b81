package io.github.publicityday.validation.revision;

/** What of a plan or of its elements a change is about; the bundles have a word for each. */
public enum Aspect {
  /** 名稱: title. */
  TITLE,
  /** 宣傳日代號: code of the day. */
  CODE,
  /** 宣傳日英文名稱: English name of the day. */
  ENGLISH_NAME,
  /** 宣傳日中文名稱: Chinese name of the day. */
  CHINESE_NAME,
  /** 宣傳日時間規則: recurrence of the day. */
  RECURRENCE,
  /** 屆次起算年份: numbering of the day. */
  NUMBERING,
  /** 宣傳日: publicity day. */
  DAY,
  /** 屆次: number of the day. */
  ORDINAL,
  /** 年份: year. */
  YEAR,
  /** 日期: date. */
  DATE,
  /** 主題: theme. */
  THEME,
  /** 印發機關: issuer. */
  ISSUER,
  /** 印發日期: date of issue. */
  ISSUE_DATE,
  /** 起止日期: period. */
  PERIOD,
  /** 時區: time zone. */
  ZONE,
  /** 依據: basis. */
  BASIS,
  /** 事由: subject. */
  SUBJECT,
  /** 階段: phase. */
  PHASE,
  /** 領導小組: leading group. */
  LEADING_GROUP,
  /** 領導小組組長: head of the leading group. */
  HEAD,
  /** 領導小組副組長: deputy head of the leading group. */
  DEPUTY,
  /** 領導小組成員: member of the leading group. */
  GROUP_MEMBER,
  /** 領導小組辦公室: office of the leading group. */
  OFFICE,
  /** 領導小組職責: duty of the leading group. */
  GROUP_DUTY,
  /** 職務: post. */
  POST,
  /** 人員: person. */
  PERSON,
  /** 單位: unit. */
  UNIT,
  /** 編號: id. */
  ID,
  /** 名稱: name. */
  NAME,
  /** 別名: alias. */
  ALIAS,
  /** 類別: kind. */
  KIND,
  /** 總人數: headcount. */
  HEADCOUNT,
  /** 不可分派: indivisible. */
  INDIVISIBLE,
  /** 集體單位: status as a collective. */
  COLLECTIVE,
  /** 成員單位: member unit. */
  MEMBER,
  /** 寫明的成員單位數: declared number of member units. */
  DECLARED_SIZE,
  /** 地點: venue. */
  VENUE,
  /** 可以共用: may be shared. */
  SHARED,
  /** 路途時間: travel time. */
  TRAVEL_TIME,
  /** 提出要求的對象單位: addressed unit. */
  ADDRESSEE,
  /** 活動: activity. */
  ACTIVITY,
  /** 工作事項: standing duty. */
  DUTY,
  /** 時間: time. */
  TIME,
  /** 責任單位空白: responsible unit left blank. */
  RESPONSIBLE_LEFT_BLANK,
  /** 任務: task. */
  TASK,
  /** 人數下限: least number of people. */
  MINIMUM,
  /** 人數上限: greatest number of people. */
  MAXIMUM,
  /** 計數範圍: scope of the number. */
  SCOPE,
  /** 留守人數: number staying behind. */
  STAYING_BEHIND,
  /** 安排人數: number of assigned people. */
  ASSIGNED,
  /** 安排人員: assigned person. */
  ASSIGNED_PERSON,
  /** 邀請對象: guest. */
  INVITEE,
  /** 邀請人數: number of guests. */
  GUESTS,
  /** 受邀單位: invited unit. */
  INVITED_UNIT,
  /** 連線: relay. */
  RELAY,
  /** 連線主辦單位: host of the relay. */
  RELAY_HOST,
  /** 連線播出單位: broadcaster of the relay. */
  BROADCASTER,
  /** 連線台站: relay station. */
  STATION,
  /** 本地連線台站: own relay station. */
  OWN_STATION,
  /** 每站最短時長: shortest turn. */
  SHORTEST_TURN,
  /** 每站最長時長: longest turn. */
  LONGEST_TURN,
  /** 連線切換時長: hand-over between two turns. */
  HAND_OVER,
  /** 議程事項: agenda step. */
  AGENDA_STEP,
  /** 自行組織單位: unit to which it is delegated. */
  DELEGATE,
  /** 自行組織事項: delegated work. */
  DELEGATION,
  /** 寫明的數量: declared number. */
  DECLARED_COUNT,
  /** 隨文列名: name listed with the number. */
  COUNTED_NAME,
  /** 原文表述: wording. */
  WORDING,
  /** 物品數量要求: quota. */
  QUOTA,
  /** 數量: amount. */
  AMOUNT,
  /** 提供單位: supplying unit. */
  SUPPLIER,
  /** 其中分項: part of the quota. */
  OF_WHICH,
  /** 時限: deadline. */
  DEADLINE,
  /** 截止時間: last moment. */
  DEADLINE_TIME,
  /** 時限適用單位: unit of the deadline. */
  DEADLINE_UNIT,
  /** 接收單位: recipient. */
  RECIPIENT,
  /** 所屬單位: unit of the person. */
  PERSON_UNIT,
  /** 具體職責: stated duty. */
  DUTY_TEXT,
  /** 文中寫法: written form. */
  WRITTEN_FORM,
  /** 列舉中省略: shortened in a list. */
  ELLIPTICAL,
  /** 免報決定: waiver. */
  WAIVER,
  /** 理由: reason. */
  REASON,
  /** 決定人: person who decides. */
  AUTHOR,
  /** 截止日期: last day. */
  UNTIL,
  /** 各參加單位: each participant. */
  EACH_PARTICIPANT
}
