<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="kavita_flat" tilewidth="536" tileheight="296" tilecount="45" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="536" height="240" source="kavita_flat/sea_bay.png"/>
 </tile>
 <tile id="1">
  <image width="536" height="296" source="kavita_flat/sea_open.png"/>
 </tile>
 <tile id="2">
  <image width="536" height="240" source="kavita_flat/sea_near.png"/>
 </tile>
 <tile id="3">
  <image width="152" height="296" source="kavita_flat/sea_side.png"/>
 </tile>
 <tile id="4">
  <image width="440" height="196" source="kavita_flat/window_sea.png"/>
 </tile>
 <tile id="5">
  <image width="280" height="152" source="kavita_flat/balcony_grille.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="127" width="256" height="12"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="152" height="216" source="kavita_flat/bolted_leaf.png"/>
 </tile>
 <tile id="7">
  <image width="88" height="48" source="kavita_flat/bolt_shut.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="64" height="36"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="88" height="48" source="kavita_flat/bolt_drawn.png"/>
 </tile>
 <tile id="9">
  <image width="72" height="64" source="kavita_flat/door_chain.png"/>
 </tile>
 <tile id="10">
  <image width="80" height="80" source="kavita_flat/bolt_stool.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="49" width="43" height="17"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="264" height="136" source="kavita_flat/white_sofa.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="76" width="240" height="48"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="192" height="100" source="kavita_flat/glass_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="52" width="157" height="35"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="324" height="196" source="kavita_flat/silk_rug.png"/>
 </tile>
 <tile id="14">
  <image width="104" height="180" source="kavita_flat/arc_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="140" width="40" height="27"/>
  </objectgroup>
 </tile>
 <tile id="15">
  <image width="52" height="84" source="kavita_flat/table_lighter.png"/>
 </tile>
 <tile id="16">
  <image width="68" height="88" source="kavita_flat/table_photograph.png"/>
 </tile>
 <tile id="17">
  <image width="64" height="88" source="kavita_flat/table_letter.png"/>
 </tile>
 <tile id="18">
  <image width="72" height="88" source="kavita_flat/table_script.png"/>
 </tile>
 <tile id="19">
  <image width="56" height="84" source="kavita_flat/table_telephone_slip.png"/>
 </tile>
 <tile id="20">
  <image width="112" height="84" source="kavita_flat/film_tin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="52" width="59" height="17"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <image width="112" height="84" source="kavita_flat/film_tin_one.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="52" width="59" height="17"/>
  </objectgroup>
 </tile>
 <tile id="22">
  <image width="112" height="84" source="kavita_flat/film_tin_two.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="52" width="59" height="17"/>
  </objectgroup>
 </tile>
 <tile id="23">
  <image width="112" height="84" source="kavita_flat/film_tin_three.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="52" width="59" height="17"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="172" height="132" source="kavita_flat/film_stills.png"/>
 </tile>
 <tile id="25">
  <image width="140" height="100" source="kavita_flat/prize_console.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="63" width="111" height="24"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <image width="56" height="84" source="kavita_flat/brass_prize.png"/>
 </tile>
 <tile id="27">
  <image width="100" height="192" source="kavita_flat/bulb_mirror.png"/>
 </tile>
 <tile id="28">
  <image width="88" height="172" source="kavita_flat/costume_form.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="135" width="45" height="24"/>
  </objectgroup>
 </tile>
 <tile id="29">
  <image width="136" height="104" source="kavita_flat/costume_trunk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="63" width="101" height="27"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <image width="224" height="224" source="kavita_flat/wide_bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="84" width="200" height="127"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="88" height="124" source="kavita_flat/turned_clock.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="81" width="51" height="29"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <image width="112" height="128" source="kavita_flat/cream_telephone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="84" width="69" height="29"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <image width="152" height="216" source="kavita_flat/mother_ajar.png"/>
 </tile>
 <tile id="34">
  <image width="88" height="132" source="kavita_flat/watch_chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="92" width="48" height="27"/>
  </objectgroup>
 </tile>
 <tile id="35">
  <image width="184" height="112" source="kavita_flat/mother_cot.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="57" width="157" height="41"/>
  </objectgroup>
 </tile>
 <tile id="36">
  <image width="152" height="208" source="kavita_flat/lift_gate.png"/>
 </tile>
 <tile id="37">
  <image width="80" height="64" source="kavita_flat/landing_plate.png"/>
 </tile>
 <tile id="38">
  <image width="76" height="108" source="kavita_flat/gas_cylinder.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="71" width="40" height="24"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="80" height="104" source="kavita_flat/red_calendar.png"/>
 </tile>
 <tile id="40">
  <image width="88" height="64" source="kavita_flat/two_teas.png"/>
 </tile>
 <tile id="41">
  <image width="208" height="128" source="kavita_flat/tower_window.png"/>
 </tile>
 <tile id="42">
  <image width="208" height="128" source="kavita_flat/tower_window_lit.png"/>
 </tile>
 <tile id="43">
  <image width="104" height="180" source="kavita_flat/ice_box.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="135" width="71" height="32"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="208" height="140" source="kavita_flat/steel_counter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="93" width="184" height="33"/>
  </objectgroup>
 </tile>
</tileset>
