<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="school" tilewidth="584" tileheight="444" tilecount="32" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="372" height="200" source="school/fee_counter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="164" width="283" height="24"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="112" height="136" source="school/counter_receipts.png"/>
 </tile>
 <tile id="2">
  <image width="184" height="124" source="school/head_desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="73" width="152" height="39"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="140" height="192" source="school/trophy_case.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="145" width="108" height="35"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="100" height="124" source="school/fee_notice.png"/>
 </tile>
 <tile id="5">
  <image width="124" height="200" source="school/register_almirah.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="151" width="95" height="37"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="220" height="124" source="school/satchel_pegs.png"/>
 </tile>
 <tile id="7">
  <image width="160" height="156" source="school/list_board.png"/>
 </tile>
 <tile id="8">
  <image width="96" height="172" source="school/hanging_bell.png"/>
 </tile>
 <tile id="9">
  <image width="152" height="100" source="school/small_shoes.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="63" width="120" height="25"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <image width="80" height="96" source="school/small_umbrellas.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="63" width="40" height="21"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="168" height="168" source="school/class_window.png"/>
 </tile>
 <tile id="12">
  <image width="280" height="60" source="school/paper_chain.png"/>
 </tile>
 <tile id="13">
  <image width="144" height="100" source="school/low_desk_slates.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="52" width="109" height="36"/>
  </objectgroup>
 </tile>
 <tile id="14">
  <image width="144" height="100" source="school/low_desk_books.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="52" width="109" height="36"/>
  </objectgroup>
 </tile>
 <tile id="15">
  <image width="144" height="100" source="school/low_desk_bare.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="52" width="109" height="36"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="232" height="152" source="school/class_board.png"/>
 </tile>
 <tile id="17">
  <image width="128" height="140" source="school/globe_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="87" width="96" height="41"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="280" height="128" source="school/school_wall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="96" width="256" height="20"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="328" height="220" source="school/school_gate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="184" width="40" height="20"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <image width="536" height="444" source="school/rain_tree.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="236" y="392" width="64" height="40"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <image width="584" height="200" source="school/tree_shade.png"/>
 </tile>
 <tile id="22">
  <image width="200" height="88" source="school/waiting_bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="52" width="168" height="24"/>
  </objectgroup>
 </tile>
 <tile id="23">
  <image width="224" height="100" source="school/yard_taps.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="64" width="192" height="24"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="168" height="156" source="school/yard_board.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="25" y="124" width="117" height="20"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <image width="216" height="100" source="school/see_saw.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="89" y="68" width="37" height="20"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <image width="248" height="84" source="school/marigold_bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="56" width="216" height="16"/>
  </objectgroup>
 </tile>
 <tile id="27">
  <image width="184" height="180" source="school/gola_cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="136" width="144" height="32"/>
  </objectgroup>
 </tile>
 <tile id="28">
  <image width="152" height="72" source="school/fallen_pods.png"/>
 </tile>
 <tile id="29">
  <image width="280" height="128" source="school/school_wall_letters.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="96" width="256" height="20"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <image width="280" height="128" source="school/school_wall_plain.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="96" width="256" height="20"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="328" height="220" source="school/school_gate_shut.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="184" width="304" height="20"/>
  </objectgroup>
 </tile>
</tileset>
