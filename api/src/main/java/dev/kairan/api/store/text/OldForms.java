package dev.kairan.api.store.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Kanji in their old forms (旧字体), and others that stand for the same kanji in names.
 *
 * <p>Each group begins with the form in use. Forms that NFKC replaces by themselves (神, 社 and 60
 * more of the 常用漢字表) are left out.
 */
final class OldForms {

  /** The forms that the 常用漢字表 (2010) prints in brackets, in its order; 旣, 舍 and 鬪 beside them. */
  private static final String COMMON =
      """
      亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽 縁緣
      艶艷 応應 欧歐 殴毆 桜櫻 奥奧 横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞
      懐懷 概槪 拡擴 殻殼 覚覺 学學 岳嶽 楽樂 渇渴 缶罐 巻卷 陥陷 勧勸 寛寬 関關
      歓歡 観觀 気氣 既旣 帰歸 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾
      狭狹 郷鄕 暁曉 区區 駆驅 勲勳 薫薰 径徑 茎莖 恵惠 掲揭 渓溪 経經 蛍螢 軽輕
      継繼 鶏鷄 芸藝 撃擊 欠缺 研硏 県縣 倹儉 剣劍 険險 圏圈 検檢 献獻 権權 顕顯
      験驗 厳嚴 広廣 効效 恒恆 黄黃 鉱鑛 号號 国國 黒黑 砕碎 済濟 斎齋 剤劑 雑雜
      参參 桟棧 蚕蠶 惨慘 賛贊 残殘 糸絲 歯齒 児兒 辞辭 湿濕 実實 舎舍 写寫 釈釋
      寿壽 収收 従從 渋澁 獣獸 縦縱 粛肅 処處 緒緖 叙敍 将將 称稱 渉涉 焼燒 証證
      奨奬 条條 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑 真眞
      寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 斉齊 静靜
      窃竊 摂攝 専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 荘莊 捜搜
      挿插 巣巢 曽曾 痩瘦 装裝 総總 騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮 対對
      体體 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 担擔 単單 胆膽 団團 断斷 弾彈 遅遲 痴癡
      虫蟲 昼晝 鋳鑄 庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞 鉄鐵 点點 転轉 伝傳 灯燈 当當
      党黨 盗盜 稲稻 闘鬪鬭 徳德 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 拝拜 廃廢 売賣
      麦麥 発發 髪髮 抜拔 晩晚 蛮蠻 秘祕 浜濱 瓶甁 払拂 仏佛 併倂 並竝 餅餠 辺邊
      変變 弁辨瓣辯 歩步 宝寶 豊豐 褒襃 翻飜 毎每 万萬 満滿 麺麵 黙默 弥彌 訳譯 薬藥
      与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩 猟獵 緑綠
      涙淚 塁壘 礼禮 励勵 戻戾 霊靈 齢齡 暦曆 歴歷 恋戀 錬鍊 炉爐 労勞 郎郞 楼樓
      録錄 湾灣
      """;

  /** Variants in names of people, places and shops; the second line from the 人名用漢字別表. */
  private static final String NAMES =
      """
      高髙 崎﨑嵜 辺邉 島嶋嶌 浜濵 富冨 桑桒 柳栁 橋槗 国圀 野埜 峰峯 館舘 淵渕渊
      吉𠮷 船舩 村邨 郷鄉 喜㐂 壺壷 籠篭 枡桝 竈竃 藪薮 湊凑 亘亙 凛凜 尭堯 巌巖
      晃晄 桧檜 槙槇 祢禰 禄祿 穣穰 萌萠 遥遙 瑶瑤 麹麴 醤醬 騨驒 鴎鷗 蝋蠟 繋繫
      涛濤 莱萊 祷禱 倶俱 侠俠 掻搔 掴摑 填塡 頬頰 剥剝 叱𠮟 噛嚙 嘘噓 屏屛 鹸鹼
      蝉蟬 焔焰 呑吞 唖啞 砺礪 蛎蠣 梼檮 芦蘆 鯵鰺 鴬鶯 弯彎 潅灌 躯軀 屡屢 箪簞
      青靑 清淸 内內 呉吳 姫姬 産產 教敎 戸戶 説說 悦悅 税稅 脱脫 鋭銳 閲閱 強强
      没沒 絶絕 顔顏 彦彥 尚尙 歳歲
      """;

  private OldForms() {}

  /** The form in use of each old form, both as code points. */
  static Map<Integer, Integer> inUse() {
    Map<Integer, Integer> inUse = new LinkedHashMap<>();
    for (String group : (COMMON + NAMES).strip().split("\\s+", -1)) {
      int[] forms = group.codePoints().toArray();
      for (int i = 1; i < forms.length; i++) {
        inUse.put(forms[i], forms[0]);
      }
    }
    return inUse;
  }
}
